public import Conversations
public import LanguageAnalysis
public import Presence
public import ToneLint

/// What a desk works with: each part can be left out or replaced by one's own.
public struct DeskModules: Sendable {
    /// Reads what people wrote.
    public var reader: any MessageReader
    /// Judges whether the brand's replies answer; `nil` leaves replies unjudged, and nothing counts as answered by them.
    public var substance: (any SubstanceClassifier)?
    /// Reads the replies that were sent; `nil` leaves out their review.
    public var linter: (any DraftLinter)?
    /// Reads what concerns presence; `nil` leaves it out.
    public var presence: PresenceReader?
    /// Reads what the brand promises; `nil` leaves promises to those that are recorded.
    public var promiseAnalyzer: LanguageAnalyzer?
    /// Decides about comments; `nil` leaves them alone.
    public var moderator: CommentModerator?
    /// Whether to watch for a crisis.
    public var watchesCrisis: Bool
    /// Tells whether there is one.
    public var crisis: any CrisisWatcher
    /// Whether to hold answers against targets; without them nothing is due, and waits alone count.
    public var holdsTargets: Bool

    /// What the desk itself reads words with; `nil` where no part does.
    var analyzer: LanguageAnalyzer? { linter?.analyzer ?? promiseAnalyzer ?? presence?.analyzer }

    /// Chooses the parts; what is not named is left out, except the watch for a crisis.
    public init(
        reader: any MessageReader,
        substance: (any SubstanceClassifier)? = nil,
        linter: (any DraftLinter)? = nil,
        presence: PresenceReader? = nil,
        promiseAnalyzer: LanguageAnalyzer? = nil,
        moderator: CommentModerator? = nil,
        watchesCrisis: Bool = true,
        crisis: any CrisisWatcher = StandardCrisisWatcher(),
        holdsTargets: Bool = true
    ) {
        self.reader = reader
        self.substance = substance
        self.linter = linter
        self.presence = presence
        self.promiseAnalyzer = promiseAnalyzer
        self.moderator = moderator
        self.watchesCrisis = watchesCrisis
        self.crisis = crisis
        self.holdsTargets = holdsTargets
    }

    /// The package's own parts, which read words by one set of language packs.
    ///
    /// - Parameter packs: The packs to read with; those of presence are always among them.
    /// - Returns: All parts.
    /// - Throws: `PackError` with the pack's line.
    public static func standard(packs: [LanguagePack] = LanguagePack.shippedForTone) throws -> DeskModules {
        let linter = try ToneLinter(packs: packs + LanguagePack.presence.filter { !packs.contains($0) })
        return DeskModules(
            reader: AnalyzedMessageReader(linter.analyzer),
            substance: ToneSubstanceClassifier(linter: linter),
            linter: linter,
            presence: PresenceReader(linter.analyzer),
            promiseAnalyzer: linter.analyzer,
            moderator: try .standard()
        )
    }

    /// No part that reads words: for languages without packs, or where only times count.
    public static let withoutLanguage = DeskModules(
        reader: NoMessageReader(),
        substance: FormOnlySubstanceClassifier()
    )
}
