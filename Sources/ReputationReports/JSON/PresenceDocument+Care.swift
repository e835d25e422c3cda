import Conversations
import Presence
import ReputationFoundations

/// What the brand does for those who write: care in parts, gaps, listening, causes, apologies.
extension PresenceDocument {
    /// The care report part by part; what has no figure stands in `notAssessed` with the reason.
    struct Care: Encodable {
        let ignored: Share?
        let waiting: [MessageID]
        let offTopic: Share?
        let offTopicMessages: [MessageID]?
        let misspelled: Share?
        let misspellings: [Misspelling]?
        let openCorrections: Int?
        let settledCorrections: Int?
        let oldestOpenDays: Int?
        let notAssessed: [String: String]

        struct Misspelling: Encodable {
            let message: MessageID
            let word: String
            let corrections: [String]
        }

        init(_ care: CareReport) {
            ignored = care.ignored.value
            waiting = care.waiting
            offTopic = care.relevance.value?.offTopic
            offTopicMessages = care.relevance.value?.messages
            misspelled = care.typos.value?.share
            misspellings = care.typos.value?.hits.map {
                Misspelling(message: $0.message, word: $0.word, corrections: $0.corrections)
            }
            openCorrections = care.corrections.value?.open
            settledCorrections = care.corrections.value?.settled
            oldestOpenDays = care.corrections.value?.oldestOpen.map { Int($0.components.seconds / 86_400) }
            notAssessed = [
                "ignored": care.ignored.gap, "offTopic": care.relevance.gap, "misspelled": care.typos.gap,
                "corrections": care.corrections.gap,
            ].compactMapValues { $0?.description }
        }
    }

    /// Either the platforms where nobody of the brand is, or why they are not known.
    struct Gaps: Encodable {
        let gaps: [PlatformGap]?
        let staffingUnknown: [Platform]?
        let notAssessed: String?

        struct PlatformGap: Encodable {
            let platform: Platform
            let cause: PresenceGap.Cause
            let mentions: Share
        }

        init(_ appraisal: Appraisal<PresenceGaps>) {
            gaps = appraisal.value?.gaps.map {
                PlatformGap(platform: $0.platform, cause: $0.cause, mentions: $0.mentions)
            }
            staffingUnknown = appraisal.value?.unknown
            notAssessed = appraisal.gap?.description
        }
    }

    /// Either what nobody listens to, or why that is not known.
    struct Listening: Encodable {
        let blanks: [ListeningCoverage.Blank]?
        let covered: Share?
        let notAssessed: String?

        init(_ appraisal: Appraisal<ListeningCoverage>) {
            blanks = appraisal.value?.blanks
            covered = appraisal.value?.covered
            notAssessed = appraisal.gap?.description
        }
    }

    /// What negative reviews come from.
    struct Causes: Encodable {
        let negative: Int
        let causes: [CauseLedger.Entry]
        let untriaged: [MessageID]
        let untriagedBefore: Int

        init(_ ledger: CauseLedger) {
            negative = ledger.negative
            causes = ledger.entries
            untriaged = ledger.untriaged
            untriagedBefore = ledger.untriagedBefore
        }
    }

    /// How deep complaints go before a sorry.
    struct Depth: Encodable {
        let threads: Int
        let medianLength: Double?
        let longFrom: Int
        let long: [Thread]

        struct Thread: Encodable {
            let conversation: ConversationID
            let complaint: MessageID
            let length: Int
            let brandMessages: Int
        }

        init(_ depth: ApologyDepth) {
            threads = depth.threads.count
            medianLength = depth.medianLength
            longFrom = depth.longFrom
            long = depth.long.map {
                Thread(
                    conversation: $0.conversation,
                    complaint: $0.complaint,
                    length: $0.length,
                    brandMessages: $0.brandMessages
                )
            }
        }
    }
}
