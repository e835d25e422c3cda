import Conversations
public import Moderation
public import Testing

/// Checks that an actuator keeps the promises of ``/Moderation/PlatformActuator``.
///
/// Every law gets a fresh platform with one visible comment. What the platform cannot do is not checked, but must be
/// refused.
public struct PlatformActuatorConformance<Actuator: PlatformActuator>: Sendable {
    let makePlatform: @Sendable (ModeratedComment) async throws -> Actuator

    /// Makes a kit.
    ///
    /// - Parameter makePlatform: Makes an actuator of a platform on which that comment stands, called for every law.
    public init(makePlatform: @escaping @Sendable (ModeratedComment) async throws -> Actuator) {
        self.makePlatform = makePlatform
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in PlatformActuatorLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: PlatformActuatorLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("actuator law '\(law.rawValue)'", at: sourceLocation) { report in
            let comment = ModerationBuilder().comment(text: "You are fools, all of you.")
            let stage = ActuatorStage(actuator: try await makePlatform(comment), comment: comment, report: report)
            switch law {
            case .hidingHides: try await stage.hidingHides()
            case .deletingRemoves: try await stage.deletingRemoves()
            case .blockingBlocks: try await stage.blockingBlocks()
            case .aKeyActsOnce: try await stage.aKeyActsOnce()
            case .repeatsAreNoErrors: try await stage.repeatsAreNoErrors()
            case .otherWordsAreLeft: try await stage.otherWordsAreLeft()
            case .whatIsMissingIsRefused: try await stage.whatIsMissingIsRefused()
            }
        }
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
}

/// One law's platform and comment.
struct ActuatorStage<Actuator: PlatformActuator> {
    let actuator: Actuator
    let comment: ModeratedComment
    let report: LawReport

    private func step(_ kind: EnforcementStep.Kind, _ decision: String, stale: Bool = false) -> EnforcementStep {
        EnforcementStep(
            kind,
            decision: DecisionID("law", decision),
            comment: comment.id,
            revision: stale ? CommentRevision(text: "words of another day") : comment.revision,
            author: comment.author,
            conversation: comment.conversation,
            message: kind == .notify ? "Your comment was hidden." : nil
        )
    }

    private func perform(_ kind: EnforcementStep.Kind, _ decision: String) async throws -> StepReceipt {
        let step = step(kind, decision)
        return try await actuator.perform(step, key: step.key)
    }

    private func state() async throws -> PlatformCommentState {
        try await actuator.state(of: comment.id, by: comment.author)
    }

    private func can(_ value: ThreeValued, _ what: String) -> Bool {
        if value == .no { report.skip("the platform cannot \(what)") }
        return value != .no
    }

    func hidingHides() async throws {
        guard can(actuator.capabilities.canHide, "hide") else { return }
        report.equal(try await perform(.hide, "1"), .done, "hiding")
        report.equal(try await state().isHidden, .yes, "hidden afterwards")
        guard can(actuator.capabilities.canUnhide, "show again") else { return }
        report.equal(try await perform(.unhide, "1"), .done, "showing again")
        report.equal(try await state().isHidden, .no, "hidden in the end")
    }

    func deletingRemoves() async throws {
        guard can(actuator.capabilities.canDelete, "delete") else { return }
        report.equal(try await perform(.delete, "1"), .done, "deleting")
        report.equal(try await state().exists, .no, "there afterwards")
    }

    func blockingBlocks() async throws {
        guard can(actuator.capabilities.canBlock, "block") else { return }
        report.equal(try await perform(.block, "1"), .done, "blocking")
        report.equal(try await state().isAuthorBlocked, .yes, "blocked afterwards")
        report.equal(try await perform(.unblock, "1"), .done, "unblocking")
        report.equal(try await state().isAuthorBlocked, .no, "blocked in the end")
    }

    func aKeyActsOnce() async throws {
        guard can(actuator.capabilities.canHide, "hide"), can(actuator.capabilities.canUnhide, "show again") else {
            return
        }
        let first = try await perform(.hide, "1")
        _ = try await perform(.unhide, "1")
        report.equal(try await perform(.hide, "1"), first, "the receipt of a key used before")
        report.equal(try await state().isHidden, .no, "hidden by a key used before")
    }

    func repeatsAreNoErrors() async throws {
        if can(actuator.capabilities.canHide, "hide") {
            _ = try await perform(.hide, "1")
            report.equal(try await perform(.hide, "2"), .alreadySo, "hiding what is hidden")
        }
        if can(actuator.capabilities.canBlock, "block") {
            _ = try await perform(.block, "1")
            report.equal(try await perform(.block, "2"), .alreadySo, "blocking who is blocked")
            _ = try await perform(.unblock, "1")
            report.equal(try await perform(.unblock, "2"), .alreadySo, "unblocking who is not blocked")
        }
    }

    func otherWordsAreLeft() async throws {
        let kinds: [(EnforcementStep.Kind, ThreeValued)] = [
            (.hide, actuator.capabilities.canHide), (.delete, actuator.capabilities.canDelete),
        ]
        for (kind, value) in kinds where can(value, kind.rawValue) {
            let step = step(kind, "stale", stale: true)
            do throws(ActuatorError) {
                _ = try await actuator.perform(step, key: step.key)
                report.expect(false, "'\(kind)' was done to other words")
            } catch {
                report.equal(error, .staleRevision(comment.revision), "the error of '\(kind)'")
            }
            report.equal(try await state().isHidden, .no, "hidden after '\(kind)'")
        }
    }

    func whatIsMissingIsRefused() async throws {
        let capabilities = actuator.capabilities
        let missing: [(EnforcementStep.Kind, ThreeValued)] = [
            (.hide, capabilities.canHide), (.delete, capabilities.canDelete), (.block, capabilities.canBlock),
            (.notify, capabilities.canNotify),
        ]
        for (kind, value) in missing where value == .no {
            let step = step(kind, "missing")
            do throws(ActuatorError) {
                _ = try await actuator.perform(step, key: step.key)
                report.expect(false, "'\(kind)' was reported as done")
            } catch {
                report.equal(error, .unsupported(kind), "the error of '\(kind)'")
            }
        }
    }
}
