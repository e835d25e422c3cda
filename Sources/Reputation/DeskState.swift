public import Conversations
public import CrisisDetection
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What a desk looks at: who waits, and how well the brand has answered, at one moment.
public struct DeskState: Sendable {
    /// The brand looked at.
    public let brand: BrandProfile
    /// The moment.
    public let time: Date
    /// Everybody who waits, the most pressing first.
    public let worklist: Worklist
    /// How much was answered and how fast, over all channels.
    public let metrics: ResponseMetrics
    /// The same for each platform and class of channel.
    public let metricsByChannel: [ChannelMetrics]
    /// Conversations with at least one message.
    public let conversationCount: Int
    /// Messages of either side that had arrived by then.
    public let messageCount: Int
    /// Those of them that the brand wrote.
    public let brandMessageCount: Int
    /// The clocks of the targets, advanced to the moment; `nil` without targets.
    public let engine: ServiceLevelEngine?
    /// Messages whose parent is not known, whoever wrote them.
    public let orphans: [MessageID]

    /// Looks at a log.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose desk it is.
    ///   - time: The moment; what occurred later is left out, so that an evening can be looked at the next morning.
    ///   - book: The targets to hold the answers against; `nil` for none.
    ///   - incidents: What several people say, or one on several sites, as ``CrisisWatch/spread`` has it.
    ///   - crisis: How much of a crisis there is; `nil` when nobody watches.
    ///   - reading: What a customer's message says; by default nobody reads it.
    /// - Complexity: O(n log n) for n events.
    public init(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        under book: CompiledPolicyBook? = nil,
        incidents: [Incident] = [],
        crisis: CrisisLevel? = nil,
        reading: (Message) -> MessageReading = { _ in MessageReading() }
    ) {
        self.brand = brand
        self.time = time
        let log = log.upTo(time)
        let matcher = BrandMatcher(brand)
        var metrics = ResponseMetrics()
        var byChannel: [Channel: ResponseMetrics] = [:]
        var waiting: [WaitingItem] = []
        var orphans: [MessageID] = []
        var conversations = 0
        var messages = 0
        var brandMessages = 0
        var standings = AuthorStandings()
        for thread in log.threads(for: matcher) {
            let conversation = thread.conversation
            conversations += 1
            messages += conversation.items.count
            if !conversation.missing.isEmpty { orphans += conversation.orphans.map(\.id) }
            let answers = thread.answers
            brandMessages += conversation.items.count - answers.count
            metrics.add(answers, at: time)
            let authors = ThreadAuthors(conversation)
            let askers = Self.unansweredAskers(in: conversation, answers, of: matcher, at: time)
            let contented = ContentedAuthors(answers, reading: reading)
            standings.count(answers)
            for answered in answers where answered.addressing.isAddressed {
                let channel = answered.item.message.channel
                let key = Channel(platform: channel.platform, channelClass: channel.channelClass)
                byChannel[key, default: ResponseMetrics()].add([answered], at: time)
                guard answered.answer.isWaiting else { continue }
                let message = answered.item.message
                waiting.append(
                    WaitingItem(
                        item: answered,
                        conversation: conversation.id,
                        reading: reading(message),
                        askers: message.author?.id == askers.complainer ? askers.count : 0,
                        isAside: !message.isPrivate && authors.isAside(message, for: matcher),
                        isSettled: contented.settle(answered)
                    )
                )
            }
        }
        // Nobody waits for what the clocks told on their way here, so they are worked out as they stand now.
        engine = book.map {
            ServiceLevelEngine(restoring: EngineSnapshot(log: log, time: time), brand: brand, book: $0)
        }
        for index in waiting.indices { waiting[index].earlier = standings.earlier(than: waiting[index].item) }
        worklist = Worklist(
            waiting,
            in: log,
            engine: engine,
            incidents: IncidentIndex(incidents),
            crisis: crisis,
            at: time
        )
        self.metrics = metrics
        metricsByChannel = byChannel.map { ChannelMetrics(channel: $0.key, metrics: $0.value) }.sorted {
            ($1.metrics.eligible, $0.channel.platform.rawValue, $0.channel.channelClass.rawValue)
                < ($0.metrics.eligible, $1.channel.platform.rawValue, $1.channel.channelClass.rawValue)
        }
        conversationCount = conversations
        messageCount = messages
        brandMessageCount = brandMessages
        self.orphans = orphans.sorted()
    }

    /// How many people ask the complainer of a thread what happened, while the brand is absent.
    private static func unansweredAskers(
        in conversation: Conversation,
        _ answers: [AnsweredItem],
        of brand: BrandMatcher,
        at time: Date
    ) -> (complainer: AuthorID?, count: Int) {
        guard answers.count > 1, answers.contains(where: \.answer.isWaiting) else { return (nil, 0) }
        let questions = BystanderQuestions(in: conversation, for: brand, at: time)
        let open = questions.unanswered
        let named = Set(open.compactMap(\.author)).count
        return (questions.complainer, named + open.count { $0.author == nil })
    }
}

/// How well one platform and class of channel was answered.
public struct ChannelMetrics: Hashable, Sendable {
    /// The platform and class; the property is empty.
    public let channel: Channel
    /// The figures.
    public let metrics: ResponseMetrics
}
