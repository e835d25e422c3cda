import Conversations
import Reputation
import ReputationFoundations

/// Notices that pass for answers and the last day of a storm, as programs read them.
enum HighlightsDocument {
    struct Canned: Encodable {
        let text: String
        let count: Int
        let automatic: Int
        let firstAt: Instant
        let lastAt: Instant
        let platforms: [Platform]
        let waiting: [Recipient]

        init(_ line: CannedLine) {
            text = line.text
            count = line.count
            automatic = line.automaticCount
            firstAt = Instant(line.firstAt)
            lastAt = Instant(line.lastAt)
            platforms = line.platforms
            waiting = line.waiting.map { recipient in
                Recipient(
                    author: recipient.author?.id,
                    name: recipient.author?.name,
                    message: recipient.message,
                    since: Instant(recipient.since)
                )
            }
        }
    }

    struct Recipient: Encodable {
        let author: AuthorID?
        let name: String?
        let message: MessageID
        let since: Instant
    }

    struct Storm: Encodable {
        let messages: Int
        let people: Int
        let usual: Int?
        let firstComplaint: MessageID?
        let firstComplaintAt: Instant?
        let firstReplyAt: Instant?
        let statementAt: Instant?
        let statementPlatforms: [Platform]
        let covered: Int

        init(_ storm: StormDay) {
            messages = storm.messages
            people = storm.people
            usual = storm.usual
            firstComplaint = storm.firstComplaint?.id
            firstComplaintAt = storm.firstComplaintAt.map { Instant($0) }
            firstReplyAt = storm.firstReplyAt.map { Instant($0) }
            statementAt = storm.statementAt.map { Instant($0) }
            statementPlatforms = storm.statementPlatforms
            covered = storm.covered
        }
    }
}
