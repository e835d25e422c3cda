import Conversations
import ReputationFoundations

/// Turns the changes and messages of one entry into events.
struct MetaEntryMapping {
    let object: String
    let entry: MetaEntry
    /// Where the entry stands in the delivery.
    let path: String

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        reading.each(entry.changes, of: "\(path).changes") { change, path, reading throws(RecordFault) in
            try read(change, at: path, into: &reading)
        }
        let messages = MetaMessagingMapping(
            platform: object == "instagram" ? .instagram : .messenger,
            account: entry.id.value,
            namespace: "com.facebook.graph.\(object)"
        )
        for (list, name) in [(entry.messaging, "messaging"), (entry.standby, "standby")] {
            reading.each(list, of: "\(path).\(name)") { item, path, reading throws(RecordFault) in
                let sent = try entry.time.map { time throws(RecordFault) in
                    // The time of an entry is in milliseconds beside messages and in seconds beside changes.
                    try reading.instant(time, counting: .milliseconds, "\(self.path).time")
                }
                try messages.read(item, sent: sent, path: path, into: &reading)
            }
        }
        if let payload = entry.payload {
            let sent = try sentAt(reading)
            try reading.keep(payload, as: namespace("entry"), at: sent, sent: sent, timeField: "\(path).time")
        }
    }

    private func read(_ change: MetaChange, at path: String, into reading: inout PayloadReading) throws(RecordFault) {
        let sent = try sentAt(reading)
        switch change {
        case .other(let name, let time, let value):
            let occurred = time?.instant(counting: .seconds) ?? sent
            try reading.keep(value, as: namespace(name), at: occurred, sent: sent, timeField: "\(self.path).time")
        case .instagram(let change, let field):
            let occurred = try time(nil, sent: sent, path: path, reading)
            reading.arrive(
                change.message(field: field, account: entry.id.value),
                at: occurred,
                sent: sent
            )
        case .whatsApp(let value):
            try WhatsAppMapping(value: value, path: "\(path).value", namespace: namespace("messages"))
                .read(into: &reading)
        case .activity(let activity, let field):
            let occurred = try time(activity.createdTime, sent: sent, path: path, reading)
            let mapping = MetaActivityMapping(
                activity: activity,
                field: field,
                platform: object == "instagram" ? .instagram : .facebook,
                page: entry.id.value,
                path: "\(path).value"
            )
            let (fact, key) = try mapping.fact()
            if case .arrived(let message) = fact {
                reading.arrive(message, at: occurred, sent: sent)
            } else {
                // An arrival happens once; anything else may happen again to the same message.
                let id = EventID(fact.type, key, occurred.rfc3339, sent.map(\.rfc3339) ?? "")
                reading.add(fact, key: id, at: occurred, sent: sent)
            }
        }
    }

    private func namespace(_ name: String) -> String {
        "com.facebook.graph.\(object).\(name)"
    }

    // MARK: - Times

    /// When the delivery was sent; `nil` when it does not say.
    private func sentAt(_ reading: PayloadReading) throws(RecordFault) -> Instant? {
        guard let time = entry.time else { return nil }
        return try reading.instant(time, "\(path).time")
    }

    private func time(
        _ time: FlexibleTime?,
        sent: Instant?,
        path: String,
        _ reading: PayloadReading
    ) throws(RecordFault) -> Instant {
        let field = "\(path).value.created_time"
        if let time { return try reading.instant(time, field) }
        guard let instant = sent ?? reading.options.receivedAt.map({ Instant($0) }) else {
            throw RecordFault(field: field, .missingField, "neither the entry nor the change has a time")
        }
        return instant
    }
}
