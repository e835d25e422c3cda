import Conversations
import Moderation
import ReputationTesting
import Testing

@Suite struct GuestbookActuatorTests {
    @Test(arguments: PlatformActuatorLaw.allCases)
    func `the guestbook's actuator keeps every promise`(law: PlatformActuatorLaw) async {
        let kit = PlatformActuatorConformance { comment in
            GuestbookActuator(book: GuestbookInMemory([comment.id.native: (comment.text, false)]))
        }
        await kit.check(law)
    }
}

/// A guestbook for tests.
private actor GuestbookInMemory: Guestbook {
    private var entries: [String: (text: String, isHidden: Bool)]

    init(_ entries: [String: (text: String, isHidden: Bool)]) {
        self.entries = entries
    }

    func entry(_ name: String) -> (text: String, isHidden: Bool)? {
        entries[name]
    }

    func setHidden(_ name: String, _ isHidden: Bool) {
        entries[name]?.isHidden = isHidden
    }
}
