import ReputationFoundations

extension OpenTimeExplanation: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, calendars, from, until, targetMilliseconds, deadline, steps, countedMilliseconds
    }

    /// Reads an explanation.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            calendars: try container.decode([CalendarReference].self, forKey: .calendars),
            range: try container.decodeRange(from: .from, until: .until),
            target: try container.decodeIfPresent(Int64.self, forKey: .targetMilliseconds).map { .milliseconds($0) },
            deadline: try container.decodeIfPresent(Deadline.self, forKey: .deadline),
            steps: try container.decode([Step].self, forKey: .steps)
        )
    }

    /// Writes times as RFC 3339 and durations in milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(calendars, forKey: .calendars)
        try container.encodeInstant(Instant(range.lowerBound), forKey: .from)
        try container.encodeInstant(Instant(range.upperBound), forKey: .until)
        try container.encodeIfPresent(target?.wholeMilliseconds, forKey: .targetMilliseconds)
        try container.encodeIfPresent(deadline, forKey: .deadline)
        try container.encode(steps, forKey: .steps)
        try container.encode(counted.wholeMilliseconds, forKey: .countedMilliseconds)
    }
}

extension OpenTimeExplanation.Step: Codable {
    private enum CodingKeys: String, CodingKey {
        case from, until, reason, name, runningTotalMilliseconds
    }

    private enum Kind: String, Codable {
        case counted, closed, holiday, onBreak, pause
    }

    /// Reads a step.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decodeIfPresent(String.self, forKey: .name) ?? ""
        let reason: OpenTimeReason =
            switch try container.decode(Kind.self, forKey: .reason) {
            case .counted: .counted
            case .closed: .closed
            case .holiday: .holiday(name)
            case .onBreak: .onBreak(name)
            case .pause: .pause
            }
        self.init(
            range: try container.decodeRange(from: .from, until: .until),
            reason: reason,
            runningTotal: .milliseconds(try container.decode(Int64.self, forKey: .runningTotalMilliseconds))
        )
    }

    /// Writes times as RFC 3339 and the total in milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeInstant(Instant(range.lowerBound), forKey: .from)
        try container.encodeInstant(Instant(range.upperBound), forKey: .until)
        let (kind, name): (Kind, String?) =
            switch reason {
            case .counted: (.counted, nil)
            case .closed: (.closed, nil)
            case .holiday(let name): (.holiday, name)
            case .onBreak(let name): (.onBreak, name)
            case .pause: (.pause, nil)
            }
        try container.encode(kind, forKey: .reason)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(runningTotal.wholeMilliseconds, forKey: .runningTotalMilliseconds)
    }
}
