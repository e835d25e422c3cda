import Conversations
import Foundation
import ServiceLevels
import Testing

/// A moment on Monday, 2024-01-15, from `10:00`, or on any day from `2024-01-16 10:00`; UTC.
func at(_ text: String) -> Date {
    utc(text.contains("-") ? text : "2024-01-15 \(text)")
}

/// A desk whose events are written in few words; it keeps everything the engine told.
struct Desk {
    var engine: ServiceLevelEngine
    var ledger = NotificationLedger()
    var told: [ServiceLevelNotification] = []
    var events: [ConversationEvent] = []
    let channel: Channel

    static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(native: "kestrelbay", handle: "kestrelbay")]
    )

    init(
        _ targets: [ResponseTarget],
        calendars: [BusinessCalendar] = [],
        escalations: [EscalationLadder] = [],
        channel: Channel = Channel(platform: .zendesk, channelClass: .ticket),
        onChange: ChangeMode = .retroactive(applyPastPauses: true)
    ) throws {
        let policy = ServiceLevelPolicy(
            id: "only",
            targets: targets,
            onChange: onChange,
            allowsBeyondCeiling: true
        )
        try self.init(
            PolicyBook(id: "book", policies: [policy], escalations: escalations),
            calendars: calendars,
            channel: channel
        )
    }

    init(
        _ book: PolicyBook,
        calendars: [BusinessCalendar] = [],
        channel: Channel = Channel(platform: .zendesk, channelClass: .ticket)
    ) throws {
        let compiled = try calendars.map { try $0.compiled() }
        engine = ServiceLevelEngine(brand: Self.brand, book: try book.compiled(with: compiled))
        self.channel = channel
    }

    static func message(_ name: String, on platform: Platform = .zendesk) -> MessageID {
        MessageID(platform: platform, native: name)
    }

    func message(_ name: String) -> MessageID { Self.message(name, on: channel.platform) }

    mutating func take(_ notifications: [ServiceLevelNotification]) {
        told += notifications
        ledger.apply(notifications)
    }

    @discardableResult
    mutating func feed(_ event: ConversationEvent) -> ConversationEvent {
        events.append(event)
        take(engine.ingest(event))
        return event
    }

    mutating func advance(_ time: String) { take(engine.advance(to: at(time))) }

    /// Any fact.
    @discardableResult
    mutating func fact(_ fact: ConversationFact, at time: String, received: String? = nil) -> ConversationEvent {
        feed(ConversationEvent(occurredAt: at(time), receivedAt: received.map(at), fact: fact))
    }

    /// A customer writes.
    @discardableResult
    mutating func customer(
        _ id: String,
        at time: String,
        received: String? = nil,
        by author: String = "ada",
        to parent: String? = nil,
        in thread: String? = "t",
        on other: Channel? = nil,
        rating: Int? = nil
    ) -> ConversationEvent {
        let channel = other ?? channel
        let message = Message(
            id: Self.message(id, on: channel.platform),
            kind: channel.channelClass == .review ? .review : .post,
            channel: channel,
            author: Author(id: AuthorID(platform: channel.platform, native: author), handle: author),
            text: "Nobody answers.",
            parent: parent.map { Self.message($0, on: channel.platform) },
            conversation: thread.map { ConversationID(platform: channel.platform, native: $0) },
            rating: rating.map { Rating.stars($0) },
            mentions: [Mention(handle: "kestrelbay")]
        )
        return fact(.arrived(message), at: time, received: received)
    }

    /// The brand writes.
    @discardableResult
    mutating func agent(
        _ id: String,
        at time: String,
        received: String? = nil,
        to parent: String? = nil,
        in thread: String? = "t",
        on other: Channel? = nil,
        origin: OutboundOrigin = .human,
        audience: Audience? = nil,
        delivery: DeliveryState? = nil,
        as substance: Substance? = nil
    ) -> ConversationEvent {
        let channel = other ?? channel
        let message = Message(
            id: Self.message(id, on: channel.platform),
            kind: .reply,
            channel: channel,
            author: Author(id: AuthorID(platform: channel.platform, native: "kestrelbay"), handle: "kestrelbay"),
            platformSaysOwn: .yes,
            text: "Our harbour office has your bag.",
            parent: parent.map { Self.message($0, on: channel.platform) },
            conversation: thread.map { ConversationID(platform: channel.platform, native: $0) },
            outbound: OutboundDetails(
                origin: origin,
                audience: audience,
                agent: AgentID(rawValue: "mira"),
                delivery: delivery
            )
        )
        let event = fact(.arrived(message), at: time, received: received)
        if let substance { judge(message.id, as: substance, at: time) }
        return event
    }

    mutating func judge(_ id: MessageID, as substance: Substance, at time: String) {
        let assessor = Assessor.person(AgentID(rawValue: "mira"))
        let judged = Assessment(message: id, aspect: .substance, value: substance.rawValue, assessor: assessor)
        fact(.assessed(judged), at: time)
    }

    /// The work on a thread moves on.
    mutating func state(_ state: ProgressState, at time: String, in thread: String = "t") {
        let target = EventTarget.conversation(ConversationID(platform: channel.platform, native: thread))
        fact(.progressed(ProgressChange(target: target, state: state)), at: time)
    }

    mutating func tag(_ tag: String, at time: String, in thread: String = "t", off: Bool = false) {
        let target = EventTarget.conversation(ConversationID(platform: channel.platform, native: thread))
        let tagging = Tagging(target: target, tag: tag)
        fact(off ? .untagged(tagging) : .tagged(tagging), at: time)
    }

    mutating func assign(to team: String?, at time: String, in thread: String = "t") {
        let target = EventTarget.conversation(ConversationID(platform: channel.platform, native: thread))
        fact(.assigned(Assignment(target: target, team: team)), at: time)
    }

    func id(_ metric: ServiceLevelMetric, _ message: String, cycle: Int = 0, on platform: Platform? = nil) -> ClockID {
        ClockID(anchor: Self.message(message, on: platform ?? channel.platform), metric: metric, cycle: cycle)
    }

    func clock(
        _ metric: ServiceLevelMetric,
        _ message: String,
        cycle: Int = 0,
        on platform: Platform? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ClockState {
        let state = engine.state(of: id(metric, message, cycle: cycle, on: platform))
        return try #require(state, sourceLocation: sourceLocation)
    }

    func has(_ metric: ServiceLevelMetric, _ message: String, cycle: Int = 0) -> Bool {
        engine.state(of: id(metric, message, cycle: cycle)) != nil
    }

    /// What counts under a threshold of a clock.
    func notification(
        _ threshold: NotificationKey.Threshold,
        _ clock: ClockID,
        cycle: Int = 0
    ) -> ServiceLevelNotification? {
        ledger[NotificationKey(clock: clock, threshold: threshold, cycle: cycle)]
    }

    func breach(of clock: ClockID, cycle: Int = 0) -> ServiceLevelNotification? {
        notification(.breach, clock, cycle: cycle)
    }
}

extension ResponseTarget {
    static func minutes(
        _ metric: ServiceLevelMetric,
        _ minutes: Int,
        calendar: CalendarID = "always",
        start: StartRule? = nil,
        reply: ReplyRule? = nil,
        pausedIn: Set<ProgressState>? = nil,
        warnAt: [Double] = [],
        escalation: String? = nil,
        with change: (inout ResponseTarget) -> Void = { _ in }
    ) -> ResponseTarget {
        var target = ResponseTarget(
            metric,
            limit: .openTime(.minutes(minutes)),
            calendar: calendar,
            start: start,
            reply: reply,
            pausedIn: pausedIn,
            warnAt: warnAt,
            escalation: escalation
        )
        change(&target)
        return target
    }
}
