public import Conversations

/// Which rules run and what they weigh.
public struct ToneConfiguration: Hashable, Sendable {
    /// The version of the written form.
    public static let schema = 1

    /// Whether contested rules are hints outside the media where they were studied: ``contestedRules``, before all else.
    public var lowersContestedRules: Bool
    /// Severities by rule name, or by group as `defensive.*`; a rule's own name wins over its group's.
    public var severities: [String: ToneSeverity]
    /// Findings less sure than this are left out, from 0 to 1.
    public var minimumConfidence: Double
    /// Changes for some drafts, applied in order.
    public var profiles: [Profile]

    /// Severities for the drafts of some channels, origins or trades.
    public struct Profile: Hashable, Sendable, Encodable {
        /// Only for these classes of channel; empty for all.
        public var channels: [ChannelClass]
        /// Only for these origins; empty for all.
        public var origins: [OutboundOrigin]
        /// Only for brands of these trades; empty for all.
        public var verticals: [Vertical]
        /// Severities by rule name or group.
        public var severities: [String: ToneSeverity]

        /// Describes a profile.
        public init(
            channels: [ChannelClass] = [],
            origins: [OutboundOrigin] = [],
            verticals: [Vertical] = [],
            severities: [String: ToneSeverity]
        ) {
            self.channels = channels
            self.origins = origins
            self.verticals = verticals
            self.severities = severities
        }
    }

    /// Describes a configuration.
    public init(
        severities: [String: ToneSeverity] = [:],
        minimumConfidence: Double = 0,
        profiles: [Profile] = [],
        lowersContestedRules: Bool = true
    ) {
        self.severities = severities
        self.minimumConfidence = minimumConfidence
        self.profiles = profiles
        self.lowersContestedRules = lowersContestedRules
    }

    /// The rules on which studies disagree are hints in every known medium where none of their studies was made.
    ///
    /// A draft without a channel keeps their severities: nobody knows that it goes elsewhere.
    public static let contestedRules: [Profile] = media.map { medium in
        let rules = ToneRuleCatalogue.all.filter { rule in
            rule.evidence.grade == .contested && rule.severity > .info && !rule.evidence.media.contains(medium)
        }
        return Profile(
            channels: [medium],
            severities: Dictionary(uniqueKeysWithValues: rules.map { ($0.id.rawValue, .info) })
        )
    }

    private static let media: [ChannelClass] = [.publicSocial, .directMessage, .review, .mail, .ticket]

    /// The package's own.
    public static let standard = ToneConfiguration()

    /// What a rule weighs for a draft.
    public func severity(of rule: ToneRule, for draft: Draft) -> ToneSeverity {
        severity(of: rule, among: severities(for: draft))
    }

    /// The lists of severities that count for a draft; of two that name a rule the later counts.
    func severities(for draft: Draft) -> [[String: ToneSeverity]] {
        let lowered = lowersContestedRules ? ToneConfiguration.contestedRules : []
        return
            (lowered.lazy.filter { $0.applies(to: draft) }.map(\.severities) + [severities]
            + profiles.lazy.filter { $0.applies(to: draft) }.map(\.severities)).filter { !$0.isEmpty }
    }

    /// What a rule weighs by lists of severities.
    func severity(of rule: ToneRule, among lists: [[String: ToneSeverity]]) -> ToneSeverity {
        var severity = rule.severity
        for list in lists { severity = list[rule.id.rawValue] ?? list[rule.groupName] ?? severity }
        return severity
    }

    /// Names in the configuration that no rule of the package has.
    public var unknownNames: [String] { unknownNames(among: ToneRuleCatalogue.all) }

    /// Names in the configuration that none of some rules has, such as a linter's ``ToneLinter/rules``.
    public func unknownNames(among rules: [ToneRule]) -> [String] {
        let names = Set(rules.flatMap { [$0.id.rawValue, "\($0.id.group).*"] })
        return (Array(severities.keys) + profiles.flatMap { Array($0.severities.keys) })
            .filter { !names.contains($0) }.sorted()
    }
}

extension ToneConfiguration.Profile {
    func applies(to draft: Draft) -> Bool {
        (channels.isEmpty || draft.channel.map { channels.contains($0.channelClass) } ?? false)
            && (origins.isEmpty || origins.contains(draft.origin))
            && (verticals.isEmpty || draft.vertical.map { verticals.contains($0) } ?? false)
    }
}
