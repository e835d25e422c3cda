import ReputationFoundations

/// Whom to tell of a breach, one level after the other, until somebody acknowledges it or it is over.
public struct EscalationLadder: Hashable, Sendable {
    /// One rung.
    public struct Level: Hashable, Sendable {
        /// Whom to tell, in the caller's own terms.
        public var recipients: [String]
        /// How long to wait after this level before the next one, by the wall clock.
        public var delay: Duration

        /// Describes a rung.
        public init(recipients: [String], delay: Duration) {
            self.recipients = recipients
            self.delay = delay
        }
    }

    /// Its name within the book.
    public var id: String
    /// The rungs; the first is told at the breach.
    public var levels: [Level]
    /// How often to go through the rungs, 1 to 100.
    public var loops: Int
    /// How long an acknowledgement keeps it silent; `nil` for good.
    public var acknowledgementTimeout: Duration?
    /// The calendar outside which nobody is told; `nil` for any time.
    ///
    /// What falls outside is told at the next opening.
    public var hours: CalendarID?

    /// Describes a ladder.
    public init(
        id: String,
        levels: [Level],
        loops: Int = 1,
        acknowledgementTimeout: Duration? = nil,
        hours: CalendarID? = nil
    ) {
        self.id = id
        self.levels = levels
        self.loops = loops
        self.acknowledgementTimeout = acknowledgementTimeout
        self.hours = hours
    }
}

extension EscalationLadder.Level: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case recipients, delayMilliseconds
    }

    /// Reads a rung.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        recipients = try container.decode([String].self, forKey: .recipients)
        delay = .milliseconds(try container.decode(Int64.self, forKey: .delayMilliseconds))
    }

    /// Writes a rung.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(delay.wholeMilliseconds, forKey: .delayMilliseconds)
    }
}

extension EscalationLadder: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, levels, loops, acknowledgementTimeoutMilliseconds, hours
    }

    /// Reads a ladder; it is gone through once unless it says otherwise.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        levels = try container.decode([Level].self, forKey: .levels)
        loops = try container.decodeIfPresent(Int.self, forKey: .loops) ?? 1
        acknowledgementTimeout =
            try container.decodeIfPresent(Int64.self, forKey: .acknowledgementTimeoutMilliseconds)
            .map { .milliseconds($0) }
        hours = try container.decodeIfPresent(CalendarID.self, forKey: .hours)
    }

    /// Writes a ladder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(levels, forKey: .levels)
        try container.encode(loops, forKey: .loops)
        try container.encodeIfPresent(
            acknowledgementTimeout?.wholeMilliseconds,
            forKey: .acknowledgementTimeoutMilliseconds
        )
        try container.encodeIfPresent(hours, forKey: .hours)
    }
}
