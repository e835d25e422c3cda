import ReputationFoundations

/// Which nodes of the graph an event is about.
struct EventRoute {
    /// The node in whose chain the event hangs; `nil` for facts that change no state.
    var home: Digest128?
    var isArrival = false
    var parent: Digest128?
    var thread: Digest128?
    var person: Digest128?
    var reactor: Digest128?
    var merged: Digest128?
    /// For records with a name of their own, the thing they belong to.
    var attachedTo: Digest128?

    init(_ fact: ConversationFact) {
        switch fact {
        case .arrived(let message):
            home = Self.key(message.id)
            isArrival = true
            parent = message.parent.map { Self.key($0) }
            thread = message.conversation.map { Self.key($0) }
            person = (message.author.map { CaseID($0.id) } ?? CaseID(anonymous: message.id)).digest
        case .edited(let edit): home = Self.key(edit.message)
        case .removed(let reference), .hidden(let reference), .unhidden(let reference), .deleted(let reference),
            .restored(let reference):
            home = Self.key(reference.message)
        case .reacted(let reaction):
            home = Self.key(reaction.message)
            reactor = reaction.author.map { CaseID($0).digest }
        case .progressed(let change): home = Self.key(change.target)
        case .assigned(let assignment): home = Self.key(assignment.target)
        case .handedOff(let handOff):
            home = Self.key("handOff", handOff.id.rawValue)
            attachedTo = Self.key(handOff.target)
        case .merged(let merge):
            home = merge.into.digest
            merged = merge.from.digest
        case .unmerged(let unmerge): home = Self.key(unmerge.merge)
        case .dismissed(let dismissal): home = Self.key(dismissal.message)
        case .delivered(let report): home = Self.key(report.message)
        case .ratingObserved(let observation): home = Self.key(observation.message)
        case .engagementObserved(let observation): home = Self.key(observation.message)
        case .counterObserved(let observation): home = Self.key(observation.message)
        case .blocked(let reference), .unblocked(let reference): home = CaseID(reference.author).digest
        case .tagged(let tagging), .untagged(let tagging): home = Self.key(tagging.target)
        case .faultConfirmed(let finding): home = Self.key(finding.target)
        case .causeFound(let finding): home = Self.key(finding.target)
        case .statementPublished(let publication): home = Self.key(publication.message)
        case .coveredByStatement(let coverage): home = Self.key(coverage.message)
        case .corrected(let link): home = Self.key(link.message)
        case .promiseMade(let promise):
            home = Self.key(promise.id)
            attachedTo = Self.key(promise.target)
        case .promiseEvidenced(let evidence): home = Self.key(evidence.promise)
        case .promiseWithdrawn(let withdrawal): home = Self.key(withdrawal.promise)
        case .assessed(let assessment): home = Self.key(assessment.message)
        case .retracted(let retraction): home = Self.key(retraction.event)
        case .custom, .unknown: break
        }
    }

    static func key(_ id: MessageID) -> Digest128 {
        key(inThread: id.rawValue)
    }

    /// Threads and messages share one space of names: a thread is often named by the message that roots it.
    static func key(_ id: ConversationID) -> Digest128 {
        key(inThread: id.rawValue)
    }

    static func key(_ id: PromiseID) -> Digest128 {
        key("promise", id.rawValue)
    }

    /// Where the retractions and unmerges of an event hang.
    static func key(_ id: EventID) -> Digest128 {
        key("event", id.rawValue)
    }

    static func key(_ target: EventTarget) -> Digest128 {
        switch target {
        case .message(let id): key(id)
        case .conversation(let id): key(id)
        case .customerCase(let id): id.digest
        case .author(let id): CaseID(id).digest
        }
    }

    private static func key(inThread name: String) -> Digest128 {
        Digest128(name)
    }

    private static func key(_ space: String, _ name: String) -> Digest128 {
        var hasher = StableHasher()
        hasher.append(space)
        hasher.append(name)
        return hasher.finalize()
    }
}
