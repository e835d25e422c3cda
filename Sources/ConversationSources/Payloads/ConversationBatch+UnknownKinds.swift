public import Conversations

extension ConversationBatch {
    /// How many records there were of each kind that no other fact stands for, by the namespace under which they are
    /// kept.
    ///
    /// A name that appears or grows here is something new of the platform; nothing of it is lost, since each is a
    /// ``/Conversations/ConversationFact/custom(_:)`` fact that holds the whole.
    public var unknownKinds: [String: Int] {
        events.reduce(into: [:]) { counts, event in
            if case .custom(let fact) = event.fact { counts[fact.namespace, default: 0] += 1 }
        }
    }
}
