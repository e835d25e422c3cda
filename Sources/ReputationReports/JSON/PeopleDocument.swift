import Conversations
import LanguageAnalysis
import Reputation

/// Who answers, and who may be one person, as programs read it.
enum PeopleDocument {
    /// Somebody in the team.
    struct Member: Encodable {
        let id: AgentID
        let name: String
        let languages: [TextLanguage]
        let isSurgeStaff: Bool

        init(_ member: TeamMember) {
            id = member.id
            name = member.name
            languages = member.languages
            isSurgeStaff = member.isSurgeStaff
        }
    }

    /// Cases that share an order, an address, a number or an account.
    struct Merge: Encodable {
        let cases: [CaseID]
        let clues: [Clue]
        let messages: [MessageID]
        let writers: [Writer]

        struct Clue: Encodable {
            let evidence: String
            let words: String
        }

        /// Who began a case, and where.
        struct Writer: Encodable {
            let customerCase: CaseID
            let author: AuthorID?
            let name: String?
            let channel: Channel
            let message: MessageID

            private enum CodingKeys: String, CodingKey {
                case customerCase = "case"
                case author, name, channel, message
            }
        }

        init(_ suggestion: MergeSuggestion, firstMessages: [CaseID: Message]) {
            cases = suggestion.cases
            clues = suggestion.clues.map { Clue(evidence: $0.kind.rawValue, words: $0.words) }
            messages = suggestion.messages
            writers = suggestion.cases.compactMap { id in
                firstMessages[id].map { message in
                    Writer(
                        customerCase: id,
                        author: message.author?.id,
                        name: message.author?.name,
                        channel: message.channel,
                        message: message.id
                    )
                }
            }
        }
    }
}
