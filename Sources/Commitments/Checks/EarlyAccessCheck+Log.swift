public import Conversations
internal import ReputationFoundations

/// What became of a promise to tell some first.
public struct EarlyAccessFinding: Hashable, Sendable {
    /// The promise that was checked.
    public let promise: PromiseID
    /// The channel whose readers were to hear first.
    public let channel: Channel
    /// Whether those who were promised it had it first.
    public let verdict: EarlyAccessVerdict
}

extension EarlyAccessCheck {
    /// What begins the label by which the messages of one announcement are tied together, such as
    /// `announcement:summer-timetable`.
    public static let announcementTag = "announcement:"

    /// Checks every promise of early access in a log whose announcement is marked.
    ///
    /// The message that promises and the messages that publish carry the same label, ``announcementTag`` and a name, or
    /// publish the same statement. The message that promises is no publication. A promise without such a mark is not
    /// assessed and gives no finding.
    ///
    /// - Complexity: O(*n* log *n*) in the messages.
    public static func findings(in log: ConversationLog, for profile: BrandProfile) -> [EarlyAccessFinding] {
        let promises = log.promises().filter { $0.record.kind == .earlyAccess }
        guard !promises.isEmpty else { return [] }
        var published: [String: [AnnouncementPublication]] = [:]
        for thread in log.threads(for: BrandMatcher(profile)) {
            for item in thread.items(of: .brand) {
                let publication = AnnouncementPublication(
                    channel: item.message.channel,
                    publishedAt: item.sent.date,
                    message: item.id
                )
                for name in announcements(of: item) { published[name, default: []].append(publication) }
            }
        }
        return promises.compactMap { promise in
            guard let made = promise.record.madeIn, let item = log.item(made) else { return nil }
            let names = announcements(of: item)
            let channel = promise.record.channel ?? item.message.channel
            let publications = Set(names.flatMap { published[$0] ?? [] }.filter { $0.message != made })
            guard !names.isEmpty else { return nil }
            return EarlyAccessFinding(
                promise: promise.id,
                channel: channel,
                verdict: verdict(promised: channel, publications: Array(publications))
            )
        }
    }

    /// What a message announces.
    private static func announcements(of item: ConversationItem) -> [String] {
        item.tags.filter { $0.hasPrefix(announcementTag) } + item.publications.map(\.statement.rawValue)
    }
}
