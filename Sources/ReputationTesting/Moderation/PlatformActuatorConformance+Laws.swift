import Conversations
import Moderation

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

    func manyAtOnceActOnce(counting changesMade: (@Sendable (Actuator) async throws -> Int)?) async throws {
        if changesMade == nil { report.skip("in part, because the kit was given no changesMade") }
        let kinds: [(EnforcementStep.Kind, ThreeValued)] = [
            (.hide, actuator.capabilities.canHide), (.notify, actuator.capabilities.canNotify),
        ]
        for (kind, value) in kinds where can(value, kind.rawValue) {
            let before = try await changesMade?(actuator)
            report.equal(try await receipts(of: kind), [.done], "what many were told of one '\(kind)'")
            if kind == .hide { report.equal(try await state().isHidden, .yes, "hidden afterwards") }
            guard let before, let after = try await changesMade?(actuator) else { continue }
            report.equal(after - before, 1, "changes that the platform was asked for by one '\(kind)'")
        }
    }

    /// The different answers to many who ask for one step at once.
    private func receipts(of kind: EnforcementStep.Kind) async throws -> Set<StepReceipt> {
        let step = step(kind, "many")
        return try await withThrowingTaskGroup(of: StepReceipt.self) { group in
            for _ in 0..<20 { group.addTask { try await actuator.perform(step, key: step.key) } }
            return try await group.reduce(into: []) { $0.insert($1) }
        }
    }

    func keysMayBeAnything() async throws {
        guard can(actuator.capabilities.canHide, "hide"), can(actuator.capabilities.canUnhide, "show again") else {
            return
        }
        for (number, name) in OddNames.all.enumerated() {
            let kind: EnforcementStep.Kind = number % 2 == 0 ? .hide : .unhide
            let receipt = try await actuator.perform(step(kind, "odd"), key: IdempotencyKey(rawValue: name))
            report.equal(receipt, .done, "'\(kind)' under the key '\(name.prefix(20))' of \(name.utf8.count) bytes")
            let isHidden = try await state().isHidden
            report.equal(isHidden, ThreeValued(kind == .hide), "hidden under the key '\(name.prefix(20))'")
        }
    }

    func hidesOrDeletes() async throws {
        let what = "'\(comment.text.prefix(20))' of \(comment.text.utf8.count) bytes"
        if actuator.capabilities.canHide != .no {
            report.equal(try await perform(.hide, "1"), .done, "hiding \(what)")
            report.equal(try await state().isHidden, .yes, "hidden afterwards: \(what)")
        } else if can(actuator.capabilities.canDelete, "hide or delete") {
            report.equal(try await perform(.delete, "1"), .done, "deleting \(what)")
            report.equal(try await state().exists, .no, "there afterwards: \(what)")
        }
        for name in OddNames.all.prefix(10) where name != comment.id.native {
            let other = MessageID(platform: .facebook, property: comment.id.property ?? "", native: name)
            let found = try await actuator.state(of: other, by: comment.author).exists
            report.expect(found != .yes, "'\(name)' is there, but only \(what) was written")
        }
    }
}
