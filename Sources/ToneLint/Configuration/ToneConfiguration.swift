public import Conversations

/// Which rules run and what they weigh.
public struct ToneConfiguration: Hashable, Sendable, Codable {
    /// The version of the written form.
    public static let schema = 1

    /// Severities by rule name, or by group as `defensive.*`; a rule's own name wins over its group's.
    public var severities: [String: RuleSeverity]
    /// Findings less sure than this are left out, from 0 to 100.
    public var minimumConfidence: Int
    /// Changes for some drafts, applied in order.
    public var profiles: [Profile]

    /// Severities for the drafts of some channels or origins.
    public struct Profile: Hashable, Sendable, Codable {
        /// Only for these classes of channel; empty for all.
        public var channels: [ChannelClass]
        /// Only for these origins; empty for all.
        public var origins: [OutboundOrigin]
        /// Severities by rule name or group.
        public var severities: [String: RuleSeverity]

        /// Describes a profile.
        public init(
            channels: [ChannelClass] = [],
            origins: [OutboundOrigin] = [],
            severities: [String: RuleSeverity]
        ) {
            self.channels = channels
            self.origins = origins
            self.severities = severities
        }
    }

    /// Describes a configuration.
    public init(
        severities: [String: RuleSeverity] = [:],
        minimumConfidence: Int = 0,
        profiles: [Profile] = ToneConfiguration.contestedRules
    ) {
        self.severities = severities
        self.minimumConfidence = minimumConfidence
        self.profiles = profiles
    }

    /// The rules on which studies disagree weigh as warnings only where they were studied.
    public static let contestedRules = [
        Profile(
            channels: [.publicSocial, .directMessage, .mail],
            severities: ["polite.missing-thanks": .info, "generic.no-person": .info]
        )
    ]

    /// The package's own.
    public static let standard = ToneConfiguration()

    /// What a rule weighs for a draft.
    public func severity(of rule: ToneRule, for draft: Draft) -> RuleSeverity {
        severity(of: rule, among: severities(for: draft))
    }

    /// The lists of severities that count for a draft; of two that name a rule the later counts.
    func severities(for draft: Draft) -> [[String: RuleSeverity]] {
        ([severities] + profiles.lazy.filter { $0.applies(to: draft) }.map(\.severities)).filter { !$0.isEmpty }
    }

    /// What a rule weighs by lists of severities.
    func severity(of rule: ToneRule, among lists: [[String: RuleSeverity]]) -> RuleSeverity {
        var severity = rule.severity
        for list in lists { severity = list[rule.id.rawValue] ?? list[rule.groupName] ?? severity }
        return severity
    }

    /// Names in the configuration that no rule has.
    public var unknownNames: [String] {
        let names = Set(RuleCatalogue.all.flatMap { [$0.id.rawValue, "\($0.id.group).*"] })
        return (Array(severities.keys) + profiles.flatMap { Array($0.severities.keys) })
            .filter { !names.contains($0) }.sorted()
    }
}

extension ToneConfiguration.Profile {
    func applies(to draft: Draft) -> Bool {
        (channels.isEmpty || draft.channel.map { channels.contains($0.channelClass) } ?? false)
            && (origins.isEmpty || origins.contains(draft.origin))
    }
}
