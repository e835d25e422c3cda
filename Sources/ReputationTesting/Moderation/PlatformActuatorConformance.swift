import Conversations
public import Moderation
public import Testing

/// Checks that an actuator keeps the promises of ``/Moderation/PlatformActuator``.
///
/// Every law gets a fresh platform with one visible comment. What the platform cannot do is not checked, but must be
/// refused.
public struct PlatformActuatorConformance<Actuator: PlatformActuator>: Sendable {
    let makePlatform: @Sendable (ModeratedComment) async throws -> Actuator
    let changesMade: (@Sendable (Actuator) async throws -> Int)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - changesMade: How many changes, and messages to authors, the platform was asked for; `nil` where nobody can
    ///     count them.
    ///   - makePlatform: Makes an actuator of a platform on which that comment stands, called once or more for every law.
    public init(
        changesMade: (@Sendable (Actuator) async throws -> Int)? = nil,
        makePlatform: @escaping @Sendable (ModeratedComment) async throws -> Actuator
    ) {
        self.changesMade = changesMade
        self.makePlatform = makePlatform
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in PlatformActuatorLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: PlatformActuatorLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("actuator law '\(law.rawValue)'", at: sourceLocation) { report in
            let stage = try await stage(ModerationBuilder().comment(text: "You are fools, all of you."), report)
            switch law {
            case .hidingHides: try await stage.hidingHides()
            case .deletingRemoves: try await stage.deletingRemoves()
            case .blockingBlocks: try await stage.blockingBlocks()
            case .aKeyActsOnce: try await stage.aKeyActsOnce()
            case .repeatsAreNoErrors: try await stage.repeatsAreNoErrors()
            case .otherWordsAreLeft: try await stage.otherWordsAreLeft()
            case .whatIsMissingIsRefused: try await stage.whatIsMissingIsRefused()
            case .manyAtOnceActOnce: try await stage.manyAtOnceActOnce(counting: changesMade)
            case .keysMayBeAnything: try await stage.keysMayBeAnything()
            case .namesMayBeAnything:
                for name in OddNames.all { try await self.stage(Self.comment(named: name), report).hidesOrDeletes() }
                for text in Self.texts {
                    try await self.stage(ModerationBuilder().comment(text: text), report).hidesOrDeletes()
                }
            }
        }
    }

    private func stage(_ comment: ModeratedComment, _ report: LawReport) async throws -> ActuatorStage<Actuator> {
        ActuatorStage(actuator: try await makePlatform(comment), comment: comment, report: report)
    }

    private static func comment(named name: String) -> ModeratedComment {
        var comment = ModerationBuilder().comment(text: name)
        comment.id = MessageID(platform: .facebook, property: name, native: name)
        comment.author = AuthorID(platform: .facebook, native: name)
        comment.conversation = ConversationID(platform: .facebook, property: name, native: name)
        return comment
    }

    private static var texts: [String] {
        ["", "a\u{0}b", "\u{202E}thgir", "ș ț ё ß 🚢 \u{1F1F2}\u{1F1E9}", String(repeating: "late ", count: 20_000)]
    }
}

/// What every actuator must do, law by law.
public enum PlatformActuatorLaw: String, CaseIterable, Sendable {
    /// What is hidden is hidden, and what is shown again is shown.
    case hidingHides
    /// What is deleted is gone, and its state says so.
    case deletingRemoves
    /// Who is blocked is blocked, and who is unblocked is not.
    case blockingBlocks
    /// A step under a key that was used does nothing and says what it said before.
    case aKeyActsOnce
    /// Hiding what is hidden and blocking who is blocked is no error, and says that it was so.
    case repeatsAreNoErrors
    /// A comment with other words is left as it is, as ``/Moderation/ActuatorError/staleRevision(_:)``.
    case otherWordsAreLeft
    /// What the capabilities exclude is refused and not reported as done.
    case whatIsMissingIsRefused
    /// Of many who ask for a step under one key at once, all are told the same, and it is done once.
    case manyAtOnceActOnce
    /// Keys may be long and hold any character, and two that differ are two steps.
    case keysMayBeAnything
    /// Names of comments, people and threads, and the words of a comment, may be long and hold any character.
    case namesMayBeAnything
}
