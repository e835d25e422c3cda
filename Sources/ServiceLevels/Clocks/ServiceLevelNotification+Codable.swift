#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import ReputationFoundations

/// A flat object: `kind` names what happened, and what belongs to it stands beside it.
extension ServiceLevelNotification: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, clock, threshold, cycle, revision, kind, nominalAt, detectedAt, metric, anchor, rules
        case share, level, cause, state, elapsedMilliseconds, lateMilliseconds, reason, from, to
    }

    private enum Name: String, Codable {
        case started, paused, resumed, warned, breached, fulfilled, cancelled, policyChanged, escalated
        case breachRetracted, withdrawn
    }

    private enum Cause: String, Codable {
        case state, awaitingCustomer, resolved
    }

    private enum ThresholdName: String, Codable {
        case start, pause, resumption, warning, breach, end, policyChange, escalation
    }

    /// Reads a notification.
    ///
    /// - Throws: `DecodingError`; another schema and unknown fields are refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        key = NotificationKey(
            clock: try container.decode(ClockID.self, forKey: .clock),
            threshold: try Self.threshold(in: container),
            cycle: try container.decode(Int.self, forKey: .cycle)
        )
        revision = try container.decode(Int.self, forKey: .revision)
        kind = try Self.kind(in: container, cycle: key.cycle)
        nominalAt = try container.decodeInstant(forKey: .nominalAt).date
        detectedAt = try container.decodeInstant(forKey: .detectedAt).date
        metric = try container.decode(ServiceLevelMetric.self, forKey: .metric)
        anchor = try container.decode(MessageID.self, forKey: .anchor)
        rules = try container.decode(PinnedRules.self, forKey: .rules)
    }

    private static func threshold(
        in container: KeyedDecodingContainer<CodingKeys>
    ) throws -> NotificationKey.Threshold {
        switch try container.decode(ThresholdName.self, forKey: .threshold) {
        case .start: .start
        case .pause: .pause
        case .resumption: .resumption
        case .warning: .warning(try container.decode(Int.self, forKey: .share))
        case .breach: .breach
        case .end: .end
        case .policyChange: .policyChange
        case .escalation: .escalation(level: try container.decode(Int.self, forKey: .level))
        }
    }

    private static func kind(in container: KeyedDecodingContainer<CodingKeys>, cycle: Int) throws -> Kind {
        switch try container.decode(Name.self, forKey: .kind) {
        case .started: return .started
        case .paused:
            switch try container.decode(Cause.self, forKey: .cause) {
            case .state: return .paused(.state(try container.decode(String.self, forKey: .state)))
            case .awaitingCustomer: return .paused(.awaitingCustomer)
            case .resolved: return .paused(.resolved)
            }
        case .resumed: return .resumed
        case .warned: return .warned(fraction: Double(try container.decode(Int.self, forKey: .share)) / 1_000_000)
        case .breached: return .breached
        case .fulfilled:
            return .fulfilled(
                elapsed: .milliseconds(try container.decode(Int64.self, forKey: .elapsedMilliseconds)),
                late: .milliseconds(try container.decode(Int64.self, forKey: .lateMilliseconds))
            )
        case .cancelled: return .cancelled(try container.decode(CancellationReason.self, forKey: .reason))
        case .policyChanged:
            return .policyChanged(
                from: try container.decode(PinnedRules.self, forKey: .from),
                to: try container.decode(PinnedRules.self, forKey: .to)
            )
        case .escalated: return .escalated(level: try container.decode(Int.self, forKey: .level), cycle: cycle)
        case .breachRetracted: return .breachRetracted(try container.decode(RetractionReason.self, forKey: .reason))
        case .withdrawn: return .withdrawn(try container.decode(RetractionReason.self, forKey: .reason))
        }
    }

    /// Writes a notification: times in UTC, durations in milliseconds, shares in millionths.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(key.clock, forKey: .clock)
        try container.encode(key.cycle, forKey: .cycle)
        try container.encode(revision, forKey: .revision)
        try container.encodeInstant(Instant(nominalAt), forKey: .nominalAt)
        try container.encodeInstant(Instant(detectedAt), forKey: .detectedAt)
        try container.encode(metric, forKey: .metric)
        try container.encode(anchor, forKey: .anchor)
        try container.encode(rules, forKey: .rules)
        try encodeThreshold(to: &container)
        try encodeKind(to: &container)
    }

    private func encodeThreshold(to container: inout KeyedEncodingContainer<CodingKeys>) throws {
        let name: ThresholdName
        switch key.threshold {
        case .start: name = .start
        case .pause: name = .pause
        case .resumption: name = .resumption
        case .warning(let share):
            name = .warning
            try container.encode(share, forKey: .share)
        case .breach: name = .breach
        case .end: name = .end
        case .policyChange: name = .policyChange
        case .escalation(let level):
            name = .escalation
            try container.encode(level, forKey: .level)
        }
        try container.encode(name, forKey: .threshold)
    }

    private func encodeKind(to container: inout KeyedEncodingContainer<CodingKeys>) throws {
        let name: Name
        switch kind {
        case .started: name = .started
        case .paused(let cause):
            name = .paused
            switch cause {
            case .state(let state):
                try container.encode(Cause.state, forKey: .cause)
                try container.encode(state, forKey: .state)
            case .awaitingCustomer: try container.encode(Cause.awaitingCustomer, forKey: .cause)
            case .resolved: try container.encode(Cause.resolved, forKey: .cause)
            }
        case .resumed: name = .resumed
        // The share and the level stand with the threshold.
        case .warned: name = .warned
        case .escalated: name = .escalated
        case .breached: name = .breached
        case .fulfilled(let elapsed, let late):
            name = .fulfilled
            try container.encode(elapsed.wholeMilliseconds, forKey: .elapsedMilliseconds)
            try container.encode(late.wholeMilliseconds, forKey: .lateMilliseconds)
        case .cancelled(let reason):
            name = .cancelled
            try container.encode(reason, forKey: .reason)
        case .policyChanged(let from, let to):
            name = .policyChanged
            try container.encode(from, forKey: .from)
            try container.encode(to, forKey: .to)
        case .breachRetracted(let reason):
            name = .breachRetracted
            try container.encode(reason, forKey: .reason)
        case .withdrawn(let reason):
            name = .withdrawn
            try container.encode(reason, forKey: .reason)
        }
        try container.encode(name, forKey: .kind)
    }
}
