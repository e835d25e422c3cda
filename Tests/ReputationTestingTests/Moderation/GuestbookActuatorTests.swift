import Conversations
import Moderation
import ReputationTesting
import Testing

@Suite struct GuestbookActuatorTests {
    @Test(arguments: PlatformActuatorLaw.allCases)
    func `the guestbook's actuator keeps every promise`(law: PlatformActuatorLaw) async {
        // The double stands for the site, so that the kit can count what was changed there.
        let book = GuestbookInMemory()
        let kit = PlatformActuatorConformance(changesMade: { _ in await book.changes }) { comment in
            await book.open(with: comment)
            return GuestbookActuator(book: book)
        }
        await kit.check(law)
    }
}

/// A guestbook for tests.
private actor GuestbookInMemory: Guestbook {
    private var entries: [String: (text: String, isHidden: Bool)] = [:]
    private(set) var changes = 0

    /// Begins anew, with one entry.
    func open(with comment: ModeratedComment) {
        entries = [comment.id.native: (comment.text, false)]
    }

    func entry(_ name: String) async -> (text: String, isHidden: Bool)? {
        // A site is far away: others ask meanwhile.
        await Task.yield()
        return entries[name]
    }

    func setHidden(_ name: String, _ isHidden: Bool) {
        changes += 1
        entries[name]?.isHidden = isHidden
    }
}
