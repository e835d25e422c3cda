import Conversations
import Testing

@testable import ConversationSources

/// How values are found in inputs of every layout, and how reading goes on after broken ones.
@Suite struct JSONLayoutTests {
    /// Each record as text, a refused one with a `!` before it.
    private func records(_ text: String, piece: Int? = nil, limit: Int = 1 << 20) -> [String] {
        var stream = RecordStream(scanner: JSONValueScanner(), maximumBytes: limit)
        let bytes = Array(text.utf8)
        var result: [String] = []
        func drain() {
            while let record = stream.next() {
                let content = record.head ?? Array(stream.bytes[record.range])
                result.append((record.fault == nil ? "" : "!") + String(decoding: content, as: UTF8.self))
            }
        }
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + (piece ?? bytes.count))
            stream.append(Array(bytes[start..<end]), isLast: false)
            drain()
            start = end
        }
        stream.append([], isLast: true)
        drain()
        return result
    }

    private static let layouts: [(text: String, records: [String])] = [
        ("", []),
        (" \n\t\r\n", []),
        ("{}", ["{}"]),
        ("{\"a\":1}\n{\"a\":2}", ["{\"a\":1}", "{\"a\":2}"]),
        ("{\"a\":1}{\"a\":2}", ["{\"a\":1}", "{\"a\":2}"]),
        ("[{\"a\":1},\n {\"a\":[{}]}]\n", ["{\"a\":1}", "{\"a\":[{}]}"]),
        ("[]\n[{\"a\":1}]\n[{\"a\":2}]", ["{\"a\":1}", "{\"a\":2}"]),
        ("{\n\"a\":\n{\n}\n}\n{\n\"b\":[\n{\n}\n]}", ["{\n\"a\":\n{\n}\n}", "{\n\"b\":[\n{\n}\n]}"]),
        ("{\"a\":\"}{][\\\"\"}\n{}", ["{\"a\":\"}{][\\\"\"}", "{}"]),
        // One value per line: a broken line costs itself only, the first line too.
        ("{\"a\":1}\n{\"a\":\n{\"a\":3}", ["{\"a\":1}", "!{\"a\":", "{\"a\":3}"]),
        ("{\"a\":\n{\"a\":2}\n{\"a\":3}", ["!{\"a\":", "{\"a\":2}", "{\"a\":3}"]),
        ("{\"a\":\n{\"a\":2}", ["!{\"a\":", "{\"a\":2}"]),
        ("{\"a\":\"x\n{\"a\":2}\n", ["!{\"a\":\"x", "{\"a\":2}"]),
        ("{\"a\":1}}\n{\"a\":2}", ["{\"a\":1}", "!}", "{\"a\":2}"]),
        ("words\n{\"a\":2}", ["!words", "{\"a\":2}"]),
        // In an array, a broken element costs what lies before the next object.
        ("[{\"a\":1,{\"b\":2},{\"c\":3}]", ["!{\"a\":1,", "{\"b\":2}", "{\"c\":3}"]),
        ("[{\"a\":\"x\n\",{\"b\":2}]", ["!{\"a\":\"x", "!\",", "{\"b\":2}"]),
        ("[1, 2, {\"a\":1}, 3]", ["!1, 2,", "{\"a\":1}", "!3"]),
        ("[{\"a\":1}", ["{\"a\":1}", "!"]),
        ("[{\"a\":1},{\"b\":", ["{\"a\":1}", "!{\"b\":", "!"]),
        // A laid-out document cut short is one record.
        ("{\n  \"a\": {\n    \"b\": 1,\n", ["!{\n  \"a\": {\n    \"b\": 1,"]),
    ]

    @Test(arguments: layouts)
    func `values are found in every layout, and after broken ones`(text: String, records expected: [String]) {
        #expect(records(text) == expected)
        for piece in 1...max(1, text.utf8.count) {
            #expect(records(text, piece: piece) == expected, "pieces of \(piece)")
        }
    }

    @Test func `lines and offsets are those of the input`() {
        var stream = RecordStream(scanner: JSONValueScanner(), maximumBytes: 100)
        stream.append(Array("\u{FEFF}\n[\n  {\"a\":\n1},\n\n{\"b\":2}]".utf8), isLast: true)
        var positions: [RecordPosition] = []
        while let record = stream.next() { positions.append(record.position) }
        #expect(
            positions == [
                RecordPosition(record: 1, line: 3, byteOffset: 8), RecordPosition(record: 2, line: 6, byteOffset: 19),
            ]
        )
    }

    @Test func `a nesting bomb is refused without being followed`() {
        let bomb = String(repeating: "[{\"a\":", count: 100_000)
        var decoder = SourceFormat.mastodon.makeDecoder()
        let batch = decoder.decode(Array(bomb.utf8))
        #expect(batch.events.isEmpty)
        #expect(batch.refusals.contains { $0.code == .tooLarge })
    }
}
