import Conversations
import ReputationFoundations

/// Says which target holds for a message of a thread at a moment, and when that changes.
struct RuleFinder {
    /// A stretch under one target, until the next begins.
    struct Epoch {
        var from: Int64
        /// `nil` where no policy promises anything.
        var rule: RuleNumber?
    }

    private struct Label {
        var at: Int64
        var tag: String
        var isOn: Bool
        /// The message that carries it; `nil` for the whole thread or case.
        var message: MessageID?
    }

    private let books: InstalledBooks
    private let items: [ConversationItem]
    private let events: [ConversationEvent]
    private let labels: [Label]
    private let ratings: [RatingObservation]
    private var last:
        (item: Int, at: Int64, book: Int, match: (service: Int?, group: Int?), priority: ServicePriority?)?

    init(_ facts: ThreadFacts, books: InstalledBooks) {
        self.books = books
        items = facts.items
        ratings = facts.ratings
        events = facts.events.filter { event in
            if case .assessed(let assessment) = event.fact { assessment.aspect == .priority } else { false }
        }
        var labels: [Label] = []
        for event in facts.events { Self.add(event, to: &labels) }
        for person in facts.people {
            for event in person.events { Self.add(event, to: &labels) }
        }
        if labels.count > 1 { labels.sort { $0.at < $1.at } }
        self.labels = labels
    }

    private static func add(_ event: ConversationEvent, to labels: inout [Label]) {
        let tagging: Tagging
        let isOn: Bool
        switch event.fact {
        case .tagged(let value): (tagging, isOn) = (value, true)
        case .untagged(let value): (tagging, isOn) = (value, false)
        default: return
        }
        var message: MessageID?
        if case .message(let id) = tagging.target { message = id }
        labels.append(Label(at: event.occurred.milliseconds, tag: tagging.tag, isOn: isOn, message: message))
    }

    /// The targets of a metric for a message from a moment on; the first stretch reaches back to that moment.
    mutating func epochs(_ metric: ServiceLevelMetric, item: Int, from start: Int64) -> [Epoch] {
        var epochs = [Epoch(from: start, rule: rule(metric, item: item, at: start))]
        guard !labels.isEmpty || !events.isEmpty || books.timeline.count > 1 else { return epochs }
        for moment in changes(after: start) {
            let rule = rule(metric, item: item, at: moment)
            guard rule != epochs[epochs.count - 1].rule else { continue }
            if let rule, let old = epochs[epochs.count - 1].rule, books.areSame(rule, old) { continue }
            epochs.append(Epoch(from: moment, rule: rule))
        }
        return epochs
    }

    private func changes(after start: Int64) -> [Int64] {
        var moments = labels.map(\.at) + events.map(\.occurred.milliseconds) + books.timeline.dropFirst().map(\.from)
        moments.removeAll { $0 <= start }
        return Set(moments).sorted()
    }

    private mutating func rule(_ metric: ServiceLevelMetric, item: Int, at moment: Int64) -> RuleNumber? {
        guard let number = books.number(at: moment) else { return nil }
        let book = books.books[number].value
        let found: (match: (service: Int?, group: Int?), priority: ServicePriority?)
        if let last, last.item == item, last.at == moment, last.book == number {
            found = (last.match, last.priority)
        } else {
            let tags = tags(of: items[item].id, at: moment)
            let priority = priority(of: items[item].id, at: moment)
            let match = book.match(message(item, at: moment), tags: tags, priority: priority)
            last = (item, moment, number, match, priority)
            found = (match, priority)
        }
        for policy in [found.match.service, found.match.group] {
            guard let policy, let target = book.policies[policy].target(metric.index, found.priority) else { continue }
            return RuleNumber(book: UInt16(truncatingIfNeeded: number), target: UInt16(truncatingIfNeeded: target))
        }
        return nil
    }

    /// The message with the rating it had at a moment.
    private func message(_ item: Int, at moment: Int64) -> Message {
        var message = items[item].message
        guard let original = ratings.first(where: { $0.message == items[item].id }) else { return message }
        message.rating = original.rating
        for edit in items[item].edits where edit.at.milliseconds <= moment {
            if let rating = edit.rating { message.rating = rating }
        }
        return message
    }

    private func tags(of message: MessageID, at moment: Int64) -> Set<String> {
        var tags: Set<String> = []
        for label in labels where label.at <= moment && (label.message == nil || label.message == message) {
            if label.isOn { tags.insert(label.tag) } else { tags.remove(label.tag) }
        }
        return tags
    }

    private func priority(of message: MessageID, at moment: Int64) -> ServicePriority? {
        var named: [(priority: ServicePriority, tag: String)] = []
        for label in labels where label.at <= moment && (label.message == nil || label.message == message) {
            guard let priority = ServicePriority(tag: label.tag) else { continue }
            named.removeAll { $0.tag == label.tag }
            if label.isOn { named.append((priority, label.tag)) }
        }
        if let last = named.last { return last.priority }
        var best: (precedence: Int, value: ServicePriority?)?
        for event in events where event.occurred.milliseconds <= moment {
            guard case .assessed(let assessment) = event.fact, assessment.message == message else { continue }
            let precedence = assessment.assessor.precedence
            if let best, best.precedence > precedence { continue }
            best = (precedence, assessment.value.flatMap { ServicePriority(rawValue: $0) })
        }
        return best?.value
    }
}

extension [RuleFinder.Epoch] {
    /// The first rule that holds.
    var firstRule: RuleNumber? {
        for epoch in self {
            if let rule = epoch.rule { return rule }
        }
        return nil
    }
}
