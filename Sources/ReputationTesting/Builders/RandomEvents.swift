public import Conversations
import Foundation

/// Makes events at random that are about each other, to test what must hold whatever happens.
///
/// The events reply to, edit, hide, judge, merge and retract one another, in every combination, with ties in their
/// times and with parents that never arrive. The same generator state gives the same events.
public struct RandomEvents: Sendable {
    private let build: EventBuilder
    private let messages: Int
    private let people: Int

    /// Makes events about so many messages by so many people.
    public init(messages: Int = 12, people: Int = 4, build: EventBuilder = EventBuilder()) {
        self.messages = max(1, messages)
        self.people = max(1, people)
        self.build = build
    }

    /// So many events, no two with the same identifier.
    public func make(_ count: Int, using random: inout some RandomNumberGenerator) -> [ConversationEvent] {
        var events: [ConversationEvent] = []
        var ids: Set<EventID> = []
        var attempts = 0
        while events.count < count, attempts < count * 20 {
            attempts += 1
            let event = makeOne(after: events, using: &random)
            if ids.insert(event.id).inserted { events.append(event) }
        }
        return events
    }

    private func makeOne(
        after events: [ConversationEvent],
        using random: inout some RandomNumberGenerator
    ) -> ConversationEvent {
        let minute = Double(Int.random(in: 0..<30, using: &random))
        let name = "m\(Int.random(in: 0..<messages, using: &random))"
        let message = build.message(name)
        let person = "p\(Int.random(in: 0..<people, using: &random))"
        let author = build.author(person)
        let target = targets(message, author).randomElement(using: &random) ?? .message(message)
        let promise = PromiseID(rawValue: "promise-\(Int.random(in: 0..<3, using: &random))")
        switch Int.random(in: 0..<29, using: &random) {
        case 0..<8: return arrival(name, person, at: minute, using: &random)
        case 8: return build.fact(.edited(MessageRevision(message: message, text: "edited \(minute)")), at: minute)
        case 9: return build.fact(.hidden(MessageReference(message: message)), at: minute)
        case 10: return build.fact(.unhidden(MessageReference(message: message)), at: minute)
        case 11: return build.fact(.removed(MessageReference(message: message)), at: minute)
        case 12: return build.fact(.restored(MessageReference(message: message)), at: minute)
        case 13:
            let isWithdrawn = Bool.random(using: &random)
            let reaction = Reaction(message: message, name: "like", author: author, isWithdrawn: isWithdrawn)
            return build.fact(.reacted(reaction), at: minute)
        case 14:
            let state: ProgressState = [.open, .pending, .resolved, .closed].randomElement(using: &random) ?? .open
            return build.fact(.progressed(ProgressChange(target: target, state: state)), at: minute)
        case 15: return build.fact(.tagged(Tagging(target: target, tag: person)), at: minute)
        case 16: return build.fact(.untagged(Tagging(target: target, tag: person)), at: minute)
        case 17:
            let dismissal = Dismissal(message: message, reason: .spam, actor: AgentID(rawValue: person))
            return build.fact(.dismissed(dismissal), at: minute)
        case 18:
            let assessor: Assessor =
                Bool.random(using: &random)
                ? .person(AgentID(rawValue: person))
                : .classifier(
                    ClassifierIdentity(id: ClassifierID(rawValue: "c"), version: Int.random(in: 1...2, using: &random))
                )
            let value: String? = ["substantive", "acknowledgement", nil].randomElement(using: &random) ?? nil
            let assessment = Assessment(message: message, aspect: .substance, value: value, assessor: assessor)
            return build.fact(.assessed(assessment), at: minute)
        case 19:
            let record = PromiseRecord(id: promise, target: target, kind: .callBack, text: "We call you back.")
            return build.fact(.promiseMade(record), at: minute, key: "\(promise) \(minute)")
        case 20: return build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: "called")), at: minute)
        case 21:
            let other = build.author("p\(Int.random(in: 0..<people, using: &random))")
            let merge = CaseMerge(into: CaseID(author), from: CaseID(other), evidence: .claim)
            return build.fact(.merged(merge), at: minute)
        case 22, 23:
            guard let victim = events.randomElement(using: &random) else { fallthrough }
            if case .merged = victim.fact {
                return build.fact(.unmerged(CaseUnmerge(merge: victim.id)), at: minute)
            }
            return build.fact(.retracted(Retraction(event: victim.id)), at: minute)
        case 24:
            let report = DeliveryReport(message: message, state: Bool.random(using: &random) ? .failed : .visible)
            return build.fact(.delivered(report), at: minute)
        case 25: return build.fact(.assigned(Assignment(target: target, team: person)), at: minute)
        case 26: return build.fact(.blocked(AuthorReference(author: author, reason: "rude")), at: minute)
        case 27: return build.fact(.unblocked(AuthorReference(author: author)), at: minute)
        default:
            let side: HandOffSide = Bool.random(using: &random) ? .giving : .taking
            let handOff = HandOff(id: HandOffID(rawValue: "h"), side: side, target: target)
            return build.fact(.handedOff(handOff), at: minute)
        }
    }

    private func arrival(
        _ name: String,
        _ person: String,
        at minute: Double,
        using random: inout some RandomNumberGenerator
    ) -> ConversationEvent {
        let parent =
            Int.random(in: 0..<3, using: &random) > 0 ? "m\(Int.random(in: 0..<messages, using: &random))" : nil
        let thread = Int.random(in: 0..<5, using: &random) == 0 ? "t\(Int.random(in: 0..<2, using: &random))" : nil
        if Int.random(in: 0..<3, using: &random) == 0 {
            return build.brand(writes: name, replyingTo: parent, in: thread, at: minute)
        }
        let isNamed = Int.random(in: 0..<6, using: &random) > 0
        return build.customer(isNamed ? person : nil, writes: name, replyingTo: parent, in: thread, at: minute)
    }

    private func targets(_ message: MessageID, _ author: AuthorID) -> [EventTarget] {
        [.message(message), .conversation(ConversationID(message)), .customerCase(CaseID(author)), .author(author)]
    }
}
