import Conversations
import Reputation

/// The figures for a terminal: answers, response times, targets and channels.
extension DeskReport {
    func answerLines(width: Int) -> [String] {
        let metrics = state.metrics
        let total = metrics.eligible + metrics.excluded
        guard total > 0 else { return ["ANSWERS", "  Nothing reached the brand."] }
        var table = TextTable([.left, .right, .right, .left], optional: [3])
        func add(_ title: String, _ share: Share?) {
            guard let share else { return }
            table.add(title, "\(share.numerator)", percent(share.rate), interval(share))
        }
        table.add("messages that reached the brand", "\(total)")
        if metrics.excluded > 0 { table.add("of these in the shares", "\(metrics.eligible)") }
        add("a person replied", metrics.repliedShare)
        add("ignored", metrics.ignoredShare)
        let notJudged = metrics.countByStatus[.repliedNotAssessed] ?? 0
        if notJudged == 0 {
            add("answered", metrics.answeredShare)
        } else {
            // A share of what was judged would pass for the share of what was answered.
            table.add("answered, of what was judged", "\(metrics.countByStatus[.answered] ?? 0)")
        }
        table.add("where they stand:")
        let parts: [(AnswerState.Status, String)] = [
            (.unanswered, "no reply at all"), (.acknowledged, "only a notice or deflection"),
            (.handedOff, "handed to another channel"),
            (.repliedNotAssessed, "replied to, not judged"), (.answered, "answered"),
            (.coveredByStatement, "covered by a statement"), (.dismissed, "dismissed with a reason"),
            (.withdrawn, "taken away by the author"),
        ]
        for (status, title) in parts {
            if let count = metrics.countByStatus[status], count > 0 { table.add("  \(title)", "\(count)") }
        }
        return ["ANSWERS (share, 95 % interval)"] + table.lines(width: width)
    }

    func responseTimeLines(width: Int) -> [String] {
        let metrics = state.metrics
        guard metrics.eligible > 0 else { return [] }
        var times = TextTable([.left, .right, .right, .right], optional: [3, 2])
        times.add("", "half", "90 %", "99 %")
        func add(_ title: String, _ value: (Double) -> Duration?) {
            let cells = [0.5, 0.9, 0.99].map { value($0).map { HumanTime.text($0) } ?? "not yet" }
            times.add(title, cells[0], cells[1], cells[2])
        }
        add("first reply, all messages") { metrics.timeToFirstReply(forShare: $0) }
        // Without a judgement no reply counts as an answer, which is not the same as answers that take for ever.
        if metrics.countByStatus[.answered] != nil {
            add("answer, all messages") { metrics.timeToSubstantiveReply(forShare: $0) }
        }
        add("first reply, where there was one") { metrics.timeToFirstReplyAmongReplied(forShare: $0) }
        let shares = [1, 4, 24].compactMap { hours in
            metrics.shareReplied(within: .seconds(hours * 3600)).map { "\(percent($0)) within \(hours) h" }
        }
        let title = "RESPONSE TIMES (open messages count as waiting until now)"
        let lines = wrapped(title, width: width) + times.lines(width: width)
        guard !shares.isEmpty else { return lines }
        return lines + wrapped("A person replied to \(shares.joined(separator: ", ")).", width: width, indent: 2)
    }

    /// How the replies stand against the targets, by channel.
    func targetLines(width: Int) -> [String] {
        guard let engine = state.engine else { return [] }
        let report = engine.attainment(of: .substantiveReply, by: .channel)
        let overall = report.overall
        guard overall.met + overall.breached + overall.open > 0 else { return [] }
        var table = TextTable([.left, .right, .right, .right, .right, .left], optional: [5, 3])
        table.add("", "in time", "late", "open", "share")
        func add(_ title: String, _ group: AttainmentReport.Group) {
            table.add(
                title,
                "\(group.met)",
                "\(group.breached)",
                "\(group.open)",
                group.share.map { percent($0.rate) } ?? "-",
                group.share.map { interval($0) } ?? ""
            )
        }
        add("all channels", overall)
        for (name, group) in report.groups.sorted(by: { ($1.value.total, $0.key) < ($0.value.total, $1.key) }) {
            add(Channel(attainmentGroup: name).title, group)
        }
        return wrapped("TARGETS (a reply that gives something, as far as replies are judged)", width: width)
            + table.lines(width: width)
    }

    func channelLines(width: Int) -> [String] {
        guard state.metricsByChannel.count > 1 else { return [] }
        var table = TextTable([.left, .right, .right, .left, .right], optional: [3, 1, 2])
        table.add("", "messages", "ignored", "", "half within")
        for channel in state.metricsByChannel {
            let ignored = channel.metrics.ignoredShare
            table.add(
                channel.channel.title,
                "\(channel.metrics.eligible)",
                ignored.map { percent($0.rate) } ?? "-",
                ignored.map { interval($0) } ?? "",
                channel.metrics.timeToFirstReply(forShare: 0.5).map { HumanTime.text($0) } ?? "not yet"
            )
        }
        return wrapped("CHANNELS (ignored, and the time within which half were replied to)", width: width)
            + table.lines(width: width)
    }
}
