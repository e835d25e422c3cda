#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
internal import ReputationFoundations

/// How long a platform lets a brand answer after a person's last action.
///
/// Only what the person does opens the window: messages of the brand do not reopen it, and neither does a private
/// reply to a comment, unless ``ownMessagesReopen`` says otherwise.
public struct ReplyWindow: Hashable, Sendable {
    /// What may be sent once every window has passed.
    public enum Aftermath: String, Codable, Sendable {
        /// Nothing.
        case closed
        /// A template that the platform has approved.
        case templateOnly
    }

    /// What the window holds for.
    public var surface: PlatformSurface
    /// How long anybody may answer; `nil` when the platform sets no window.
    public var openFor: Duration?
    /// How long a person may answer, counted from the same action; `nil` when people get no longer than programs.
    public var humanAgentFor: Duration?
    /// What may be sent afterwards.
    public var afterwards: Aftermath
    /// How many messages may be sent in one window; `nil` when that is not limited.
    public var maximumMessages: Int?
    /// Whether messages of the brand open the window again.
    public var ownMessagesReopen: ThreeValued
    /// What the numbers do not say.
    public var note: String?
    /// Who says so.
    public var source: FactSource
    /// Who says how long people may answer, where that is somebody else.
    public var humanAgentSource: FactSource?

    /// States a window.
    public init(
        on surface: PlatformSurface,
        openFor: Duration?,
        humanAgentFor: Duration? = nil,
        afterwards: Aftermath = .closed,
        maximumMessages: Int? = nil,
        ownMessagesReopen: ThreeValued = .unknown,
        note: String? = nil,
        source: FactSource,
        humanAgentSource: FactSource? = nil
    ) {
        self.surface = surface
        self.openFor = openFor
        self.humanAgentFor = humanAgentFor
        self.afterwards = afterwards
        self.maximumMessages = maximumMessages
        self.ownMessagesReopen = ownMessagesReopen
        self.note = note
        self.source = source
        self.humanAgentSource = humanAgentSource
    }

    /// The state of the window at a moment.
    ///
    /// An answer may be sent while `now` is before the limit; at the limit to the millisecond the window is over.
    ///
    /// - Parameters:
    ///   - lastUserAction: When the person last did something that opens the window: wrote, called, or commented in
    ///     the case of a private reply. `nil` when that is not known, or when they never did.
    ///   - now: The moment asked about.
    ///   - agentIsHuman: Whether a person would answer. Where only people still may, a program gets what follows the
    ///     window; ask again with `true` to learn whether it pays to hand over.
    ///   - messagesSent: How many messages have been sent since the action.
    /// - Returns: The state for that agent; the moments in it are those at which the window ends.
    public func state(
        lastUserAction: Date?,
        at now: Date,
        agentIsHuman: Bool,
        messagesSent: Int = 0
    ) -> ReplyWindowState {
        guard let openFor else { return .notLimited }
        guard let lastUserAction else { return .unknown }
        if let maximumMessages, messagesSent >= maximumMessages { return .closed }
        let start = Instant(lastUserAction)
        let now = Instant(now)
        let end = start.advanced(by: openFor.wholeMilliseconds)
        if now < end { return .open(until: end.date) }
        if agentIsHuman, let humanAgentFor {
            let humanEnd = start.advanced(by: humanAgentFor.wholeMilliseconds)
            if now < humanEnd { return .humanAgentOnly(until: humanEnd.date) }
        }
        return afterwards == .templateOnly ? .templateOnly : .closed
    }
}

extension ReplyWindow: Codable {
    private enum CodingKeys: String, CodingKey {
        case surface, openForMilliseconds, humanAgentForMilliseconds, afterwards, maximumMessages, ownMessagesReopen
        case note, source, humanAgentSource
    }

    /// Reads a window; `surface` and `source` are required, and a missing `openForMilliseconds` means no window.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        surface = try container.decode(PlatformSurface.self, forKey: .surface)
        openFor = try container.decodeIfPresent(Int64.self, forKey: .openForMilliseconds).map { .milliseconds($0) }
        humanAgentFor = try container.decodeIfPresent(Int64.self, forKey: .humanAgentForMilliseconds)
            .map { .milliseconds($0) }
        afterwards = try container.decodeIfPresent(Aftermath.self, forKey: .afterwards) ?? .closed
        maximumMessages = try container.decodeIfPresent(Int.self, forKey: .maximumMessages)
        ownMessagesReopen = try container.decodeIfPresent(ThreeValued.self, forKey: .ownMessagesReopen) ?? .unknown
        note = try container.decodeIfPresent(String.self, forKey: .note)
        source = try container.decode(FactSource.self, forKey: .source)
        humanAgentSource = try container.decodeIfPresent(FactSource.self, forKey: .humanAgentSource)
    }

    /// Writes a window, its lengths in whole milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(surface, forKey: .surface)
        try container.encodeIfPresent(openFor?.wholeMilliseconds, forKey: .openForMilliseconds)
        try container.encodeIfPresent(humanAgentFor?.wholeMilliseconds, forKey: .humanAgentForMilliseconds)
        try container.encode(afterwards, forKey: .afterwards)
        try container.encodeIfPresent(maximumMessages, forKey: .maximumMessages)
        if ownMessagesReopen != .unknown { try container.encode(ownMessagesReopen, forKey: .ownMessagesReopen) }
        try container.encodeIfPresent(note, forKey: .note)
        try container.encode(source, forKey: .source)
        try container.encodeIfPresent(humanAgentSource, forKey: .humanAgentSource)
    }
}
