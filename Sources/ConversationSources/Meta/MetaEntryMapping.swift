import Conversations
import ReputationFoundations

/// Turns the changes of one entry into events.
struct MetaEntryMapping {
    let context: RecordContext
    let object: String
    let entry: MetaEntry
    /// Where the entry stands in the delivery.
    let path: String

    func read(into events: inout [ConversationEvent], faults: inout [RecordFault]) {
        for (index, attempt) in entry.changes.enumerated() {
            do throws(RecordFault) {
                switch attempt {
                case .failure(let fault): throw fault
                case .success(let change): events.append(try event(of: change, path: "\(path).changes[\(index)]"))
                }
            } catch {
                faults.append(error)
            }
        }
        guard let payload = entry.payload, let name = entry.payloadName else { return }
        do throws(RecordFault) {
            // The time of an entry is in milliseconds beside messages and in seconds beside changes.
            let sent = try sentAt(counting: name == "entry" ? .seconds : .milliseconds)
            events.append(try custom(name, payload, at: sent, sent: sent, path: path))
        } catch {
            faults.append(error)
        }
    }

    private func event(of change: MetaChange, path: String) throws(RecordFault) -> ConversationEvent {
        let sent = try sentAt(counting: .seconds)
        switch change {
        case .other(let name, let time, let value):
            let occurred = time?.instant(counting: .seconds) ?? sent
            return try custom(name, value, at: occurred, sent: sent, path: path)
        case .activity(let activity, let field):
            let occurred = try time(of: activity, sent: sent, path: path)
            let mapping = MetaActivityMapping(
                activity: activity,
                field: field,
                platform: platform,
                page: entry.id.value,
                path: "\(path).value"
            )
            let (fact, key) = try mapping.fact()
            let sentMark = sent.map(\.rfc3339) ?? ""
            return event(
                // An arrival happens once; anything else may happen again to the same message.
                id: fact.isArrival ? EventID("arrived", key) : EventID(fact.type, key, occurred.rfc3339, sentMark),
                occurred: occurred,
                sent: sent,
                fact: fact
            )
        }
    }

    private func custom(
        _ name: String,
        _ value: JSONValue,
        at occurred: Instant?,
        sent: Instant?,
        path: String
    ) throws(RecordFault) -> ConversationEvent {
        guard let occurred = occurred ?? context.options.receivedAt.map({ Instant($0) }) else {
            throw RecordFault(field: "\(self.path).time", .missingField, "neither the entry nor the change has a time")
        }
        let fact = CustomFact(namespace: "com.facebook.graph.\(object).\(name)", payload: value)
        let key = EventID("custom", object, entry.id.value, name, occurred.rfc3339, value.canonicalText)
        return event(id: key, occurred: occurred, sent: sent, fact: .custom(fact))
    }

    private func event(
        id: EventID,
        occurred: Instant,
        sent: Instant?,
        fact: ConversationFact
    ) -> ConversationEvent {
        ConversationEvent(
            id: id,
            occurred: occurred,
            received: context.received(otherwise: max(sent ?? occurred, occurred)),
            source: context.source,
            fact: fact
        )
    }

    // MARK: - Times

    /// When the delivery was sent; `nil` when it does not say.
    private func sentAt(counting unit: FlexibleTime.Unit) throws(RecordFault) -> Instant? {
        guard let time = entry.time else { return nil }
        guard let instant = time.instant(counting: unit) else {
            throw RecordFault(field: "\(path).time", .invalidValue, "the time is outside the years 0 to 9999")
        }
        return instant
    }

    private func time(of activity: MetaActivity, sent: Instant?, path: String) throws(RecordFault) -> Instant {
        let field = "\(path).value.created_time"
        if let time = activity.createdTime {
            guard let instant = time.instant(counting: .seconds) else {
                throw RecordFault(field: field, .invalidValue, "the time is outside the years 0 to 9999")
            }
            return instant
        }
        guard let instant = sent ?? context.options.receivedAt.map({ Instant($0) }) else {
            throw RecordFault(field: field, .missingField, "neither the entry nor the change has a time")
        }
        return instant
    }

    private var platform: Platform {
        object == "instagram" ? .instagram : .facebook
    }
}

extension ConversationFact {
    var isArrival: Bool {
        if case .arrived = self { true } else { false }
    }
}
