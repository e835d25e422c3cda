import Conversations
import FoundationEssentials
import Moderation
import Testing

@Suite struct CommentCopiesTests {
    private func comment(_ number: Int, _ text: String) -> ModeratedComment {
        ModeratedComment(
            id: MessageID(platform: .facebook, native: "c\(number)"),
            author: AuthorID(platform: .facebook, native: "a\(number)"),
            text: text,
            createdAt: Date(timeIntervalSince1970: 0)
        )
    }

    private var storm: [ModeratedComment] {
        (1...6).map {
            comment($0, "The \($0 + 9):30 ferry left without us and nobody told us why, booking KB-\($0)417")
        }
            + [comment(7, "Lovely crew and good coffee on the way back to the island")]
    }

    @Test func `what says nearly the same is one group, whatever the numbers and the order`() throws {
        let reader = try TestReader.shared.get()
        let groups = reader.copies(among: storm, isCustomer: { _ in .yes }, isYoung: { _ in .no })
        #expect(groups.map(\.comments.count) == [6])
        #expect(groups == reader.copies(among: storm.reversed(), isCustomer: { _ in .yes }, isYoung: { _ in .no }))
    }

    @Test func `many customers with one problem are no brigade, many young accounts are`() throws {
        let reader = try TestReader.shared.get()
        let customers = try #require(
            reader.copies(among: storm, isCustomer: { _ in .yes }, isYoung: { _ in .yes }).first
        )
        #expect(!customers.isSuspectedBrigade && reader.signals(for: customers).isEmpty)
        #expect(customers.crowd.verifiedShare == 1)
        let strangers = try #require(
            reader.copies(among: storm, isCustomer: { _ in .no }, isYoung: { _ in .yes }).first
        )
        #expect(strangers.isSuspectedBrigade)
        #expect(reader.signals(for: strangers).map(\.kind) == [.brigade])
        let unknown = try #require(
            reader.copies(among: storm, isCustomer: { _ in .unknown }, isYoung: { _ in .unknown }).first
        )
        #expect(!unknown.isSuspectedBrigade)
    }
}
