import Commitments
import Conversations
import Moderation
import Reputation

/// The storm, the trolls, canned lines and broken promises of the highlights.
extension DeskReport {
    /// The last day of a storm: what came, how long nobody spoke, and who helped.
    var stormStory: String? {
        guard let storm = findings.storm, storm.messages > 0 else { return nil }
        var story = "Storm: \(counted(storm.messages, "message")) of \(counted(storm.people, "person", "people"))"
        story += " in the last day" + (storm.usual.map { ", usually \($0)" } ?? "") + "."
        if let first = storm.firstComplaint, let at = storm.firstComplaintAt {
            story += " The first complaint was \(first.author?.name ?? "somebody")'s on \(place(first.channel)),"
            story += " \(HumanTime.text(at))"
            story +=
                storm.firstReplyAt.map { "; a person first replied \(HumanTime.text(from: at, to: $0)) later." }
                ?? "; nobody has replied to anybody."
        }
        if let at = storm.statementAt {
            let places = storm.statementPlatforms.map(\.rawValue).joined(separator: ", ")
            story += " A statement went out at \(HumanTime.text(at)) on \(places)"
            story += " and covers \(counted(storm.covered, "message")) that link to it."
        }
        for event in findings.crisis?.knownEvents ?? [] where event.end < state.time {
            let ago = HumanTime.text(from: event.end, to: state.time)
            story += " Planned before: \(event.title), over for \(ago)."
        }
        if let helpers = findings.surge?.helpers, !helpers.isEmpty {
            let names = helpers.map { "\($0.member.name) (\(counted($0.replies, "answer")))" }
            story += " Lent to customer care that day: \(names.joined(separator: ", "))."
        }
        return story.terminalSafe
    }

    /// Accounts that were blocked, and whoever swears and is answered.
    var trollStory: String? {
        guard let moderation = findings.moderation else { return nil }
        let blocked = moderation.accounts.filter { $0.blockedAt != nil }
        guard let worst = blocked.first, let at = worst.blockedAt else { return nil }
        let name = worst.author.name
        var story = "Troll: \(name) on \(worst.platform), blocked \(HumanTime.text(at))"
        story += worst.blockReason.map { " (\($0))" } ?? ""
        story += ", \(counted(worst.removed.count, "post")) deleted, \(worst.standing.count) left standing."
        if let post = worst.removed.last { story += " “\(post.message.text)”" }
        let proposed = policyTitle(of: worst)
        if !proposed.isEmpty { story += " The policy alone would \(proposed)." }
        if let spared = moderation.sparedForConcern.first(where: { $0.message.author?.id != worst.author.id }) {
            let other = spared.message.author?.name ?? "somebody"
            story += " \(other) swears on \(place(spared.message.channel)) too, has a concern, and stays:"
            story += " “\(spared.message.text)”"
        }
        return story.terminalSafe.cut(toWidth: 500)
    }

    /// Notices that pass for answers.
    var cannedStory: String? {
        let lines = findings.cannedLines
        let waiting = lines.flatMap(\.waiting)
        guard let worst = lines.first(where: { !$0.waiting.isEmpty }),
            let first = waiting.min(by: { $0.since < $1.since })
        else { return nil }
        let sent = lines.reduce(0) { $0 + $1.count }
        let automatic = lines.reduce(0) { $0 + $1.automaticCount }
        var story = "Canned lines: \(counted(sent, "notice")) in \(counted(lines.count, "wording"))"
        story += automatic > 0 ? ", \(automatic) by a machine." : "."
        story += " They stop no clock: \(counted(waiting.count, "message still waits", "messages still wait")) with"
        story += " nothing else, that of \(first.author?.name ?? "somebody") for"
        story += " \(HumanTime.text(from: first.since, to: state.time))."
        let often = counted(worst.count, "time")
        return "\(story) Sent \(often) since \(HumanTime.text(worst.firstAt)): “\(worst.text)”".terminalSafe
            .cut(toWidth: 500)
    }

    /// Who was promised to hear first and did not.
    var firstToHearStory: String? {
        guard let review = findings.promises?.review else { return nil }
        for finding in review.earlyAccess {
            guard case .broken(let publication, let lead) = finding.verdict,
                let entry = review.entries.first(where: { $0.promise.id == finding.promise })
            else { continue }
            let record = entry.promise.record
            let promised = record.channel.map { place($0) } ?? "one channel"
            let earlier = lead.map { " \(HumanTime.text($0)) earlier" } ?? ", and they never had it"
            return
                "Broken promise of early access: on \(promised) “\(record.text)”, but \(place(publication.channel)) had it\(earlier)."
                .terminalSafe
        }
        return nil
    }

    /// A channel with its own page's name where the brand has several on the platform, or others stand beside it.
    func place(_ channel: Channel, beside others: [Channel] = []) -> String {
        let pages = state.brand.accounts.filter { $0.platform == channel.platform }
        let isAmbiguous = others.contains { $0.title == channel.title && $0.property != channel.property }
        guard pages.count > 1 || isAmbiguous, !channel.property.isEmpty else { return channel.title }
        return "\(channel.title) \(channel.property.terminalSafe)"
    }
}
