import Conversations
import ReputationFoundations

/// What the brand's side did about messages, threads and people, by the events that say so.
struct NoticeIndex {
    struct Mark {
        var notice: Notice
        var isByPerson: Bool
    }

    private var byMessage: [MessageID: [Mark]] = [:]
    private var byConversation: [String: [Mark]] = [:]
    private var byCase: [CaseID: [Mark]] = [:]
    /// When work on a thread or a case was reported done, and when it was taken up again.
    private(set) var progress: [(target: EventTarget, at: Instant, isDone: Bool)] = []

    init(_ log: ConversationLog, brand: BrandMatcher) {
        for event in log.countingEvents { add(event, brand) }
    }

    /// The signs for a message alone, not sorted.
    func marks(of message: MessageID) -> [Mark] {
        byMessage[message] ?? []
    }

    /// The signs for a thread as a whole.
    ///
    /// - Complexity: O(n + m log m) for n messages and m signs.
    func marks(of thread: Conversation) -> NoticeSeries {
        guard !byConversation.isEmpty else { return NoticeSeries([]) }
        var names: Set<String> = [thread.id.rawValue]
        for item in thread.items {
            names.insert(item.id.rawValue)
            if let name = item.message.conversation { names.insert(name.rawValue) }
        }
        return NoticeSeries(names.flatMap { byConversation[$0] ?? [] })
    }

    /// The signs for each person as a whole.
    var marksOfCases: [CaseID: NoticeSeries] {
        byCase.mapValues { NoticeSeries($0) }
    }

    private mutating func add(_ event: ConversationEvent, _ brand: BrandMatcher) {
        let isMachine = event.actor?.kind == .automation
        func mark(_ what: String) -> Mark {
            Mark(notice: Notice(what: what, at: event.occurred), isByPerson: !isMachine)
        }
        // What an author or a platform does is no sign of the brand's.
        switch event.actor?.kind {
        case .author, .platform: return
        default: break
        }
        switch event.fact {
        case .hidden(let reference): note(mark("hidden"), of: .message(reference.message))
        case .unhidden(let reference): note(mark("unhidden"), of: .message(reference.message))
        case .deleted(let reference): note(mark("deleted"), of: .message(reference.message))
        case .dismissed(let dismissal): note(mark("dismissed"), of: .message(dismissal.message))
        case .coveredByStatement(let coverage): note(mark("coveredByStatement"), of: .message(coverage.message))
        case .reacted(let reaction):
            guard !reaction.isWithdrawn, let author = reaction.author, brand.isOwn(author) else { return }
            note(mark("reaction"), of: .message(reaction.message))
        case .corrected(let correction): correction.claim.map { note(mark("corrected"), of: .message($0)) }
        case .assigned(let assignment): note(mark("assigned"), of: assignment.target)
        case .tagged(let tagging): note(mark("tagged"), of: tagging.target)
        case .handedOff(let handOff): note(mark("handedOff"), of: handOff.target)
        case .faultConfirmed(let finding): note(mark("faultConfirmed"), of: finding.target)
        case .causeFound(let finding): note(mark("causeFound"), of: finding.target)
        case .assessed(let assessment):
            if case .person = assessment.assessor { note(mark("assessed"), of: .message(assessment.message)) }
        case .progressed(let change):
            progress.append(
                (change.target, event.occurred, change.state == .resolved || change.state == .closed)
            )
            note(mark("progressed"), of: change.target)
        default: break
        }
    }

    private mutating func note(_ mark: Mark, of target: EventTarget) {
        switch target {
        case .message(let id): byMessage[id, default: []].append(mark)
        case .conversation(let id): byConversation[id.rawValue, default: []].append(mark)
        case .customerCase(let id): byCase[id, default: []].append(mark)
        case .author(let id): byCase[CaseID(id), default: []].append(mark)
        }
    }
}
