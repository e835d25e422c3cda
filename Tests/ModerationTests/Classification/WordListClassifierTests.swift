import Conversations
import FoundationEssentials
import LanguageAnalysis
import Moderation
import Testing

@Suite struct WordListClassifierTests {
    @Test func `the guide's classifier finds its words, disguised ones weakly`() async throws {
        let classifier = try WordListClassifier(words: "[spam.mild]\nharbour casino; free crossing*")
        func findings(_ text: String) async throws -> [SignalFinding] {
            let comment = ModeratedComment(
                id: MessageID(platform: .facebook, native: "1"),
                author: AuthorID(platform: .facebook, native: "2"),
                text: text,
                createdAt: Date(timeIntervalSince1970: 0)
            )
            return try await classifier.scores(for: [comment], within: .seconds(1))[0]
        }
        let plain = try await findings("Come to the harbour casino!")
        #expect(plain.map(\.strength) == [.firm] && plain.first?.ranges == [12..<26])
        #expect(try await findings("free cr0ssings for all").map(\.strength) == [.weak])
        #expect(try await findings("The harbour was lovely").isEmpty)
    }
}
