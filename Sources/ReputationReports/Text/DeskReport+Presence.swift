import Presence
import Reputation

/// Whether the brand is there, for a terminal: only what wants somebody's attention.
extension DeskReport {
    func presenceLines(width: Int) -> [String] {
        guard let presence = findings.presence else { return [] }
        var found: [String] = []
        for profile in presence.cadence where profile.verdict == .abandoned || profile.verdict == .sporadic {
            found.append(profile.explanation)
        }
        for apology in presence.apologies {
            found.append("\(apology.profile): says sorry for a silence, “\(apology.words.terminalSafe)”")
        }
        for profile in presence.neglect where profile.isNeglected { found.append(profile.explanation) }
        for tip in presence.tips { found.append(tip.explanation.terminalSafe) }
        for shift in presence.ratingShifts where shift.isFlagged { found.append(shift.explanation) }
        let thankless = presence.peers.count { !$0.isThanked }
        if thankless > 0 {
            found.append(
                "\(counted(thankless, "customer")) helped others or stood up for the brand, and nobody thanked them"
            )
        }
        found += told("share of voice", presence.voice) { voice in
            let shares = voice.voices.map { "\($0.brand.terminalSafe) \(percent($0.mentions.rate))" }
            return ["share of voice: \(shares.joined(separator: ", "))"]
        }
        found += placeLines(presence)
        let figures = careLines(presence)
        guard !found.isEmpty else {
            return ["PRESENCE: nothing to mend."]
                + figures.flatMap { wrapped($0.terminalSafe, width: width, indent: 2) }
        }
        return ["PRESENCE"] + (found + figures).flatMap { wrapped($0.terminalSafe, width: width, indent: 2) }
    }
}
