import ConversationSources
import Conversations
import Foundation
import TestSupport
import Testing

@Suite struct EveryDecoderTests {
    @Test(arguments: DecoderKind.all)
    func `bytes cut anywhere give what the whole gives`(kind: DecoderKind) {
        for input in kind.inputs {
            let bytes = input
            let whole = kind.decode(bytes)
            #expect(!whole.events.isEmpty)
            #expect(whole.refusals.isEmpty)
            for piece in [1, 2, 3, 7, 64, 1000] {
                #expect(kind.decode(bytes, piece: piece) == whole, "pieces of \(piece)")
            }
            for cut in 0...bytes.count {
                var decoder = kind.make(DecoderOptions(server: "kestrelbay.example"))
                var batch = decoder.feed(Array(bytes[..<cut]))
                batch.append(decoder.feed(Array(bytes[cut...])))
                batch.append(decoder.finish())
                #expect(batch == whole, "cut at \(cut)")
            }
        }
    }

    @Test(arguments: DecoderKind.all)
    func `a byte order mark, CRLF and blank lines change nothing but offsets`(kind: DecoderKind) {
        for input in kind.inputs {
            let plain = kind.decode(input)
            let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                $0.last == 0x0D ? $0.dropLast() : $0
            }
            let dressed = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x0D, 0x0A] + Array(lines.joined(separator: [0x0D, 0x0A]))
            let batch = kind.decode(dressed)
            #expect(batch.refusals.isEmpty)
            #expect(batch.events.map(\.id) == plain.events.map(\.id))
            #expect(batch.events.map(\.source?.record) == plain.events.map(\.source?.record))
        }
    }

    @Test(arguments: DecoderKind.all)
    func `reading on at any checkpoint gives the rest`(kind: DecoderKind) {
        for input in kind.inputs {
            let bytes = input
            let whole = kind.decode(bytes)
            for cut in stride(from: 0, through: bytes.count, by: 5) {
                var decoder = kind.make(DecoderOptions(server: "kestrelbay.example"))
                var batch = decoder.feed(Array(bytes[..<cut]))
                let checkpoint = decoder.checkpoint
                #expect(checkpoint.byteOffset <= cut)
                var second = kind.make(DecoderOptions(server: "kestrelbay.example"))
                second.resume(at: checkpoint)
                batch.append(second.feed(Array(bytes[checkpoint.byteOffset...])))
                batch.append(second.finish())
                #expect(batch == whole, "checkpoint \(checkpoint)")
            }
        }
    }

    @Test(arguments: DecoderKind.all)
    func `after finishing, a decoder is as new`(kind: DecoderKind) {
        let bytes = kind.inputs[0]
        var decoder = kind.make(DecoderOptions())
        let first = decoder.decode(bytes)
        #expect(decoder.decode(bytes) == first)
    }

    @Test(arguments: DecoderKind.all)
    func `the record is kept where it is asked for`(kind: DecoderKind) {
        let bytes = kind.inputs[0]
        let batch = kind.decode(bytes, options: DecoderOptions(keepsRawRecords: true))
        #expect(batch.events.allSatisfy { String(decoding: bytes, as: UTF8.self).contains($0.source?.raw ?? "-") })
        #expect(kind.decode(bytes).events.allSatisfy { $0.source?.raw == nil })
    }

    @Test(arguments: DecoderKind.all.filter { $0.format.id != SourceFormat.mail.id })
    func `a record larger than the limit is refused and the next one is read`(kind: DecoderKind) {
        let input = kind.inputs[0]
        let big = Array(#"{"padding":""#.utf8) + Array(repeating: 0x61, count: 5000) + Array("\"}\n".utf8)
        let header = kind.isTable ? Array(input.prefix { $0 != 0x0A }) + [0x0A] : []
        let body = Array(input.dropFirst(header.count))
        let options = DecoderOptions(maximumRecordBytes: 4000, server: "kestrelbay.example")
        let batch = kind.decode(header + big + body, options: options)
        #expect(batch.refusals.map(\.code) == [.tooLarge])
        #expect(batch.refusals.first?.byteCount == big.count - 1)
        #expect(batch.refusals.first?.byteOffset == header.count)
        #expect(batch.refusals.first?.raw == Array(big.prefix(1024)))
        #expect(batch.events.map(\.id) == kind.decode(input).events.map(\.id))
        for piece in [1, 100, 1024, 4096] {
            #expect(kind.decode(header + big + body, piece: piece, options: options) == batch, "pieces of \(piece)")
        }
    }

    private static let ofJSON = DecoderKind.all.filter {
        $0.format.id != SourceFormat.mail.id && !$0.isTable
    }

    @Test(arguments: ofJSON)
    func `a record nested more deeply than the limit is refused, and one at the limit is looked at`(kind: DecoderKind) {
        func nested(_ depth: Int) -> [UInt8] {
            let open = String(repeating: #"{"a":"#, count: depth)
            return Array((open + "1" + String(repeating: "}", count: depth)).utf8)
        }
        let limit = DecoderOptions.maximumNesting
        let deep = kind.decode(nested(limit + 1))
        #expect(deep.events.isEmpty && deep.refusals.map(\.code) == [.tooLarge])
        let allowed = kind.decode(nested(limit))
        #expect(!allowed.refusals.map(\.code).contains(.tooLarge))
        let bomb = kind.decode(Array(String(repeating: "[", count: 100_000).utf8))
        #expect(bomb.events.isEmpty && bomb.refusals.map(\.code).contains(.tooLarge))
    }

    @Test(arguments: ofJSON.filter { $0.format.id != SourceFormat.canonicalLines.id })
    func `twice the input gives twice the output and holds twice the bytes, no more`(kind: DecoderKind) throws {
        guard let value = try kind.inputs.first.map({ try JSONDecoder().decode(JSONValue.self, from: Data($0)) }) else {
            return
        }
        let measured = try [500, 1000, 2000].map { count in
            let grown = [UInt8](try JSONEncoder().encode(value.withLists(times: count)))
            let options = DecoderOptions(keepsRawRecords: true, maximumRecordBytes: 64 << 20)
            let batch = kind.decode(grown, options: options)
            return (input: grown.count, output: batch.events.count + batch.refusals.count, held: HeldBytes.count(batch))
        }
        #expect(measured[2].output - measured[1].output == 2 * (measured[1].output - measured[0].output))
        for one in measured { #expect(one.held <= 12 * one.input + 10_000, "\(one)") }
    }

    @Test(arguments: DecoderKind.all)
    func `a record without an end is held up to the limit and no further`(kind: DecoderKind) {
        let options = DecoderOptions(maximumRecordBytes: 4096, server: "kestrelbay.example")
        var decoder = kind.make(options)
        let input = kind.inputs[0]
        _ = decoder.feed(kind.isTable ? Array(input.prefix { $0 != 0x0A }) + [0x0A] : [])
        let start = kind.format.id == SourceFormat.mail.id ? "Subject: " : "{\"a\":\""
        _ = decoder.feed(Array(start.utf8))
        for _ in 0..<200 {
            _ = decoder.feed(Array(repeating: 0x61, count: 1024))
            #expect(HeldBytes.count(decoder) <= 4096 + 1024 + 2048)
        }
    }
}

extension JSONValue {
    /// Every list of objects that stands in no other, so many times as long.
    fileprivate func withLists(times count: Int) -> JSONValue {
        switch self {
        case .array(let list):
            let hasObjects = list.contains { if case .object = $0 { true } else { false } }
            return .array(hasObjects ? Array(repeatElement(list, count: count).joined()) : list)
        case .object(let members): return .object(members.mapValues { $0.withLists(times: count) })
        default: return self
        }
    }
}
