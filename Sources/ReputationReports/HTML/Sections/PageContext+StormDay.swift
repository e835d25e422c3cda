import Conversations
import Reputation

extension PageContext {
    /// The last day of a storm: what came, how long nobody spoke, and what was said to all.
    var stormDayList: Markup {
        guard let storm = report.findings.storm, storm.messages > 0 else { return .empty }
        var volume = "\(say.counted(.stormMessages, storm.messages)) \(say.counted(.stormPeople, storm.people))"
        if let usual = storm.usual { volume += ", \(say(.stormUsual, say.number(usual)))" }
        var items: [Markup] = ["\(volume)"]
        if let first = storm.firstComplaint, let at = storm.firstComplaintAt {
            let answer =
                storm.firstReplyAt.map { say(.stormReplied, say.duration(from: at, to: $0)) } ?? say[.stormNobody]
            let place = Markup.link("\(say.title(first.channel))", to: first.permalink)
            items.append(
                "\(filled(.stormFirst, name(of: first.author), place, say.moment(at))); \(answer): \(words(of: first))"
            )
        }
        if let at = storm.statementAt {
            let places = storm.statementPlatforms.prefix(8).map { say.platform($0) }.joined(separator: ", ")
            let covered = say.counted(.stormCovered, storm.covered)
            items.append("\(filled(.stormStatement, "\(places)", say.moment(at))); \(covered)")
        }
        return list(.stormDayHeading, items)
    }
}
