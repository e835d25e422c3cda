package import ReputationFoundations

/// An event as a store keeps it.
package struct KeptEvent: Hashable, Sendable {
    /// The event, or what is left of it.
    package var event: ConversationEvent
    /// Whether it was reduced to a shell at the request of the person concerned.
    package var isErased: Bool

    package init(_ event: ConversationEvent, isErased: Bool) {
        self.event = event
        self.isErased = isErased
    }
}

/// Whom and what a log has forgotten, with the time up to which.
package struct LogTombstones: Hashable, Sendable {
    /// People, by the digest of their case.
    package var people: [Digest128: Instant]
    /// What was theirs.
    package var things: [Digest128: Instant]

    package init(people: [Digest128: Instant] = [:], things: [Digest128: Instant] = [:]) {
        self.people = people
        self.things = things
    }

    /// Whether nobody and nothing was forgotten.
    package var isEmpty: Bool { people.isEmpty && things.isEmpty }
}

/// Parts of a log, taken out of a store and put back.
///
/// What a log does to an event depends only on the events that share things with it. A store can load those, let a log
/// decide, and write back what changed.
extension ConversationLog {
    /// Puts together what was kept, without looking at any of it again.
    package init(restoring events: some Sequence<KeptEvent>, tombstones: LogTombstones = LogTombstones()) {
        self.init()
        for (person, limit) in tombstones.people { erasures[CaseID(digest: person)] = limit }
        erasedThings = tombstones.things
        for kept in events where position(of: kept.event.id) == nil {
            insert(kept.event, isErased: kept.isErased)
        }
    }

    /// The events to keep, in the order in which they were appended.
    package var keptEvents: [KeptEvent] {
        graph.records.lazy.filter { !$0.isReplaced }.map { KeptEvent($0.event, isErased: $0.isErased) }
    }

    /// Whom and what it has forgotten.
    package var tombstones: LogTombstones {
        LogTombstones(
            people: Dictionary(erasures.map { ($0.key.digest, $0.value) }, uniquingKeysWith: max),
            things: erasedThings
        )
    }

    /// Erases people by their cases, each up to a time, like ``erase(_:upTo:)``.
    package mutating func forget(_ people: [CaseID: Instant]) -> Int {
        let erased = people.sorted { $0.key < $1.key }.reduce(0) { $0 + erase($1.key, upTo: $1.value) }
        if !people.isEmpty { redactAll() }
        return erased
    }
}
