import ConversationSources
import Conversations
import Foundation
import TestSupport
import Testing

/// Payloads whose structure is changed by chance: still JSON, or still a mail, but not what a platform sends.
@Suite struct StructuredFuzzTests {
    /// Payloads whose structure is changed; of canonical lines each by itself, and tables whole.
    private static func payloads(of kind: DecoderKind) throws -> [[UInt8]] {
        if kind.isTable { return kind.inputs }
        guard kind.format.id == SourceFormat.canonicalLines.id else { return try Golden.payloads(of: kind.format) }
        return kind.inputs.flatMap { $0.split(separator: 0x0A).map { Array($0) } }
    }

    @Test(arguments: DecoderKind.all)
    func `a payload of another shape is read as far as it can be, within bounds`(kind: DecoderKind) throws {
        let payloads = try Self.payloads(of: kind)
        for seed in 0..<UInt64(TestScale.count(whole: 20_000)) {
            var random = SeededRandom(seed: seed)
            let payload = payloads[Int.random(in: 0..<payloads.count, using: &random)]
            let bytes =
                kind.isTable
                ? Self.reshapedTable(payload, using: &random) : Self.reshaped(payload, using: &random)
            let options = Golden.options(for: kind.format)
            let batch = kind.decode(bytes, options: options)
            #expect(batch.events.count + batch.refusals.count <= max(8, bytes.count), "seed \(seed)")
            #expect(HeldBytes.count(batch) <= 40 * bytes.count + 10_000, "seed \(seed)")
            #expect(kind.decode(bytes, piece: 97, options: options) == batch, "seed \(seed)")
            for refusal in batch.refusals {
                #expect(!refusal.reason.isEmpty && refusal.raw.count <= bytes.count, "seed \(seed)")
            }
            var decoder = JSONLinesDecoder()
            let again = decoder.decode(try JSONLinesEncoder().encode(batch.events))
            #expect(again.events == batch.events && again.refusals.isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: Golden.kinds.filter { $0.format.id != SourceFormat.mail.id })
    func `members that a platform adds change nothing that is read`(kind: DecoderKind) throws {
        for payload in try Golden.payloads(of: kind.format) {
            let options = Golden.options(for: kind.format)
            let plain = kind.decode(payload, options: options)
            let value = try JSONDecoder().decode(JSONValue.self, from: Data(payload))
            let grown = [UInt8](try JSONEncoder().encode(value.withNewMembers))
            let batch = kind.decode(grown, options: options)
            #expect(batch.refusals.isEmpty, "\(batch.refusals.first?.description ?? "")")
            #expect(batch.events.known == plain.events.known)
            #expect(batch.unknownKinds == plain.unknownKinds)
        }
    }

    static func reshaped(_ payload: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(payload)) else {
            return reshapedLines(payload, using: &random)
        }
        var changed = value
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            var place = Int.random(in: 0..<max(1, changed.size), using: &random)
            changed = changed.changing(at: &place, using: &random)
        }
        return (try? JSONEncoder().encode(changed)).map { [UInt8]($0) } ?? payload
    }

    /// Lines of a mail, left out, doubled, exchanged, or with another value behind the colon.
    private static func reshapedLines(_ payload: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var lines = payload.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        for _ in 0..<Int.random(in: 1...5, using: &random) where !lines.isEmpty {
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[index], at: index)
            case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
            case 3:
                lines[index] =
                    lines[index].prefix { $0 != 0x3A } + Array(": \(values.randomElement(using: &random) ?? "")".utf8)
            case 4: lines.insert([], at: index)
            default: lines += lines[index...]
            }
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    /// Cells of a table, left out, doubled, exchanged, quoted or with another value; and rows.
    private static func reshapedTable(_ payload: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var rows = payload.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            $0.split(separator: 0x2C, omittingEmptySubsequences: false).map { Array($0) }
        }
        for _ in 0..<Int.random(in: 1...5, using: &random) where !rows.isEmpty {
            let row = Int.random(in: 0..<rows.count, using: &random)
            let cell = Int.random(in: 0..<max(1, rows[row].count), using: &random)
            guard cell < rows[row].count else { continue }
            switch Int.random(in: 0..<8, using: &random) {
            case 0: rows[row].remove(at: cell)
            case 1: rows[row].insert(rows[row][cell], at: cell)
            case 2: rows[row].swapAt(cell, Int.random(in: 0..<rows[row].count, using: &random))
            case 3: rows[row][cell] = [0x22] + rows[row][cell] + [0x22]
            case 4: rows[row][cell].insert(0x22, at: 0)
            case 5: rows.insert(rows[Int.random(in: 0..<rows.count, using: &random)], at: row)
            case 6: rows.remove(at: row)
            default: rows[row][cell] = Array((cells.randomElement(using: &random) ?? "").utf8)
            }
        }
        return Array(rows.map { Array($0.joined(separator: [0x2C])) }.joined(separator: [0x0A]))
    }

    private static let cells = [
        "", "\"\"", "\"", "\"a\nb\"", "-1", "99999999999999999999", "1e9", "4,5", "True", "False", "yes", "id", "text",
        "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.9999Z", "2026-02-30T00:00:00Z", "Tue Oct 31 22:10:47 +0000 2017",
        "@kestrelbay", "&amp;lt;", "\u{0}", "\u{1F6A2}",
    ]

    private static let values = [
        "", "=?utf-8?B?/////w==?=", "=?x?Q?=?=", "<<<>>>", "multipart/mixed; boundary=",
        "multipart/mixed; boundary=\"--\"",
        "message/rfc822", "text/html; charset=x-none", "base64", "quoted-printable", "Fri, 99 Zzz 99999 99:99 +9999",
        "<a@b> <c@d>", "\u{1F6A2}", "auto-replied",
    ]
}

extension [ConversationEvent] {
    /// What is read and not kept whole; the keys of kept payloads follow from all of their members.
    fileprivate var known: [ConversationEvent] {
        filter { event in
            if case .custom = event.fact { false } else { true }
        }
    }
}

extension JSONValue {
    /// How many values there are.
    fileprivate var size: Int {
        switch self {
        case .array(let list): 1 + list.reduce(0) { $0 + $1.size }
        case .object(let members): 1 + members.values.reduce(0) { $0 + $1.size }
        default: 1
        }
    }

    /// Every object with a member more, except those whose names are data.
    fileprivate var withNewMembers: JSONValue {
        switch self {
        case .array(let list): return .array(list.map(\.withNewMembers))
        case .object(let members):
            var grown = members.reduce(into: [String: JSONValue]()) { grown, member in
                let isData = ["contentMap", "nameMap", "users"].contains(member.key)
                grown[member.key] = isData && !member.value.isList ? member.value : member.value.withNewMembers
            }
            grown["zz_new"] = .object(["zz": .array([.null, .integer(.max), .string("new")])])
            return .object(grown)
        default: return self
        }
    }

    private var isList: Bool {
        if case .array = self { true } else { false }
    }

    /// The value with that at a place, counted in depth first, exchanged for another.
    fileprivate func changing(at place: inout Int, using random: inout SeededRandom) -> JSONValue {
        if place == 0 {
            place = -1
            return changed(using: &random)
        }
        place -= 1
        switch self {
        case .array(let list):
            return .array(list.map { place < 0 ? $0 : $0.changing(at: &place, using: &random) })
        case .object(let members):
            return .object(
                members.sorted { $0.key < $1.key }.reduce(into: [:]) { changed, member in
                    changed[member.key] = place < 0 ? member.value : member.value.changing(at: &place, using: &random)
                }
            )
        default: return self
        }
    }

    private func changed(using random: inout SeededRandom) -> JSONValue {
        let scalars: [JSONValue] = [
            .null, .bool(true), .integer(0), .integer(-1), .integer(.max), .integer(.min), .unsigned(.max),
            .number(1e300),
            .number(-0.5), .string(""), .string("0"), .string("\u{0}"), .string("[deleted]"),
            .string("9999999999999999999"),
            .string("2026-02-30T00:00:00Z"), .array([]), .object([:]),
        ]
        switch (self, Int.random(in: 0..<8, using: &random)) {
        case (.array(let list), 0): return .array(list + list + list)
        case (.array(let list), 1): return .array(list.shuffled(using: &random) + [.null])
        case (.array(let list), 2): return list.first ?? .null
        case (.object(let members), 0...2):
            guard let name = members.keys.sorted().randomElement(using: &random) else { return .null }
            var fewer = members
            fewer[name] = nil
            return .object(fewer)
        case (.object(let members), 3): return .array(members.values.sorted { $0.size < $1.size })
        case (.string(let text), 0): return .array([.string(text)])
        case (.string(let text), 1): return .string(String(repeating: text, count: 50))
        case (.string(let text), 2): return Int64(text).map { .integer($0) } ?? .object(["value": .string(text)])
        case (.integer(let number), 0...1): return .string(String(number))
        case (_, 7): return .object(["a": self, "id": self, "text": self, "data": self])
        default: return scalars.randomElement(using: &random) ?? .null
        }
    }
}
