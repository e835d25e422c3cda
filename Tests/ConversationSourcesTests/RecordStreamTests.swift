import Conversations
import Testing

@testable import ConversationSources

@Suite struct RecordStreamTests {
    /// Feeds an endless record in pieces and gives the most bytes held between two of them.
    private func mostHeld(_ scanner: some RecordScanner, beginning: String) -> Int {
        var stream = RecordStream(scanner: scanner, maximumBytes: 1 << 16)
        stream.append(Array(beginning.utf8), isLast: false)
        var most = 0
        for _ in 0..<200 {
            let record = stream.next()
            #expect(record == nil)
            stream.append(Array(repeating: UInt8(ascii: "a"), count: 10_000), isLast: false)
            most = max(most, stream.bytes.count)
        }
        stream.append([], isLast: true)
        let record = stream.next()
        #expect(record?.fault?.code == .tooLarge)
        #expect(record?.byteCount == beginning.utf8.count + 2_000_000)
        #expect(record?.head?.count == 1024)
        return most
    }

    @Test func `an endless record is not held`() {
        let bound = (1 << 16) + 3 * 10_000
        #expect(mostHeld(LineScanner(), beginning: "") <= bound)
        #expect(mostHeld(JSONValueScanner(), beginning: "{\"a\":\"") <= bound)
        #expect(mostHeld(CSVScanner(), beginning: "\"") <= bound)
        #expect(mostHeld(CSVScanner(), beginning: "a,") <= bound)
    }
}
