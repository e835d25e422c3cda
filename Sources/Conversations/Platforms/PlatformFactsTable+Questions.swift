#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension PlatformFactsTable {
    /// The limits that hold together for a text on a surface; empty when none is known.
    public func lengthLimits(on platform: Platform, surface: PlatformSurface) -> [LengthLimit] {
        self[platform].lengthLimits.filter { $0.surface == surface }
    }

    /// Whether a platform will take a text; unknown where no limit is settled.
    ///
    /// - Complexity: O(*n*) in the length of the text for each limit.
    public func checkLength(
        of text: String,
        on platform: Platform,
        surface: PlatformSurface,
        leadingMentionsAreFree: Bool = false
    ) -> LengthCheck {
        let limits = lengthLimits(on: platform, surface: surface)
        return LengthCheck(
            limits: limits,
            violations: TextLength.violations(in: text, of: limits, leadingMentionsAreFree: leadingMentionsAreFree)
        )
    }

    /// The window for answers on a surface; `nil` when no rule is known.
    public func replyWindow(on platform: Platform, surface: PlatformSurface) -> ReplyWindow? {
        self[platform].replyWindows.last { $0.surface == surface }
    }

    /// Whether an answer may still be sent; unknown where no rule is known or settled.
    ///
    /// The parameters are those of ``ReplyWindow/state(lastUserAction:at:agentIsHuman:messagesSent:)``.
    public func replyWindowState(
        on platform: Platform,
        surface: PlatformSurface,
        lastUserAction: Date?,
        at now: Date,
        agentIsHuman: Bool,
        messagesSent: Int = 0
    ) -> ReplyWindowState {
        guard let window = replyWindow(on: platform, surface: surface), window.source.evidence.isSettled else {
            return .unknown
        }
        return window.state(
            lastUserAction: lastUserAction,
            at: now,
            agentIsHuman: agentIsHuman,
            messagesSent: messagesSent
        )
    }

    /// Whether an answer in a channel may still be sent; unknown where no rule is known.
    ///
    /// The parameters are those of ``ReplyWindow/state(lastUserAction:at:agentIsHuman:messagesSent:)``.
    public func replyWindowState(
        in channel: Channel,
        lastUserAction: Date?,
        at now: Date,
        agentIsHuman: Bool,
        messagesSent: Int = 0
    ) -> ReplyWindowState {
        guard let surface = channel.replySurface else { return .unknown }
        return replyWindowState(
            on: channel.platform,
            surface: surface,
            lastUserAction: lastUserAction,
            at: now,
            agentIsHuman: agentIsHuman,
            messagesSent: messagesSent
        )
    }

    /// What an action does on a platform; `nil` when nothing is known of it.
    public func effect(of action: PlatformAction, on platform: Platform) -> ActionEffect? {
        self[platform].actionEffects.last { $0.action == action }
    }

    /// Who still sees a message after an action; unknown, and not "hidden", where the platform or the action is.
    ///
    /// What is contradicted or unverified is unknown here; ``effect(of:on:)`` shows it with its grade.
    public func audience(after action: PlatformAction, on platform: Platform) -> RemainingAudience {
        guard let effect = effect(of: action, on: platform), effect.source.evidence.isSettled else { return .unknown }
        return effect.audience
    }

    /// The quotas of that name on a platform, one for each holder; empty when none is known.
    public func quotas(_ name: String, on platform: Platform) -> [PlatformQuota] {
        self[platform].quotas.filter { $0.name == name }
    }
}
