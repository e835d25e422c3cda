import Conversations
import ReputationTesting

/// Shapes of many events about one thing.
enum ManyEvents: String, CaseIterable, Sendable {
    case reactions, tags, threadTags, coverage, aspects, arrivals, promises, repeatedPromise, movedPromise
    case merges, chainOfMerges, onePerson, orphans, namedPeople

    func events(_ count: Int, _ build: EventBuilder) -> [ConversationEvent] {
        let root = build.customer("p0", writes: "m0", in: "t", at: 0)
        let id = build.message("m0")
        return [root] + (1..<count).flatMap { index in self.events(at: index, of: count, about: id, build) }
    }

    private func events(
        at index: Int,
        of count: Int,
        about id: MessageID,
        _ build: EventBuilder
    ) -> [ConversationEvent] {
        func fact(_ fact: ConversationFact) -> ConversationEvent {
            build.fact(fact, at: Double(index), key: "\(rawValue) \(index)")
        }
        func promise(_ name: String, to target: EventTarget) -> ConversationEvent {
            fact(.promiseMade(PromiseRecord(id: PromiseID(rawValue: name), target: target, kind: .callBack, text: "")))
        }
        func merge(_ one: Int, _ other: Int) -> ConversationEvent {
            let (one, other) = (build.author("p\(one)"), build.author("p\(other)"))
            return fact(.merged(CaseMerge(into: CaseID(one), from: CaseID(other), evidence: .claim)))
        }
        func written(by author: String, parent: String? = nil, in thread: String? = nil) -> ConversationEvent {
            build.customer(author, writes: "m\(index)", replyingTo: parent, in: thread, at: Double(index))
        }
        switch self {
        case .reactions: return [fact(.reacted(Reaction(message: id, name: "like", author: build.author("p\(index)"))))]
        case .tags: return [fact(.tagged(Tagging(target: .message(id), tag: "\(index)")))]
        case .threadTags: return [fact(.tagged(Tagging(target: .conversation(ConversationID(id)), tag: "\(index)")))]
        case .coverage:
            let statement = StatementID(rawValue: "\(index)")
            return [fact(.coveredByStatement(StatementCoverage(message: id, statement: statement)))]
        case .aspects:
            let aspect = AssessmentAspect(rawValue: "\(index)")
            let person = Assessor.person(AgentID(rawValue: "agent:mira"))
            return [fact(.assessed(Assessment(message: id, aspect: aspect, value: "yes", assessor: person)))]
        case .arrivals:
            var again = build.customer("p0", writes: "m0", in: "t", at: Double(index))
            again.id = EventID("\(index)")
            return [again]
        case .promises: return [promise("\(index)", to: .message(id))]
        case .repeatedPromise: return [promise("call", to: .message(id))]
        case .movedPromise:
            return [written(by: "p0", in: "t"), promise("call", to: .message(build.message("m\(index)")))]
        case .merges: return [written(by: "p\(index)"), merge(0, index)]
        case .chainOfMerges: return [written(by: "p\(index)"), merge(index - 1, index)]
        case .onePerson: return [written(by: "p0")]
        case .orphans:
            // Early ones reply to the last message, late ones to messages that never arrive.
            let parent = index < count / 2 ? "m\(count - 1)" : index < count - 1 ? "gone \(index)" : nil
            return [written(by: "p\(index)", parent: parent, in: "t")]
        case .namedPeople:
            guard index > count / 2 else { return [written(by: "p\(index)", in: "t")] }
            var reply = build.brand(writes: "a\(index)", in: "t", at: Double(index))
            if case .arrived(var message) = reply.fact {
                message.mentions = [Mention(handle: "p\(index - count / 2)")]
                reply.fact = .arrived(message)
            }
            return [reply]
        }
    }
}
