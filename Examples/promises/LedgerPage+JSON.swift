import Commitments
import Conversations
import Foundation
import ReputationFoundations

extension LedgerPage {
    private struct Document: Encodable {
        struct Entry: Encodable {
            var id: String
            var kind: String
            var standing: String
            var text: String
            var madeAt: String
            var madeIn: String?
            var due: String?
            var dueIsInferred: Bool
            var cases: [String]
            var reason: String
        }

        struct Stalled: Encodable {
            var id: String
            var promise: String
            var since: String
            var lastOutboundAt: String?
        }

        struct Correction: Encodable {
            var message: String
            var claim: String?
            var isOpen: Bool
            var ageMs: Int64
        }

        struct HandOff: Encodable {
            var id: String
            var ageMs: Int64
        }

        var schema = 1
        var at: String
        var promises: [Entry]
        var stalledCases: [Stalled]
        var corrections: [Correction]
        var handOffs: [HandOff]
    }

    func json() throws -> String {
        let document = Document(
            at: stamp(review.time),
            promises: entries.map { entry in
                Document.Entry(
                    id: entry.promise.id.rawValue,
                    kind: entry.promise.record.kind.rawValue,
                    standing: entry.standing.rawValue,
                    text: entry.promise.record.text,
                    madeAt: stamp(entry.promise.madeAt),
                    madeIn: entry.promise.record.madeIn?.rawValue,
                    due: entry.promise.record.due.map(stamp),
                    dueIsInferred: entry.promise.record.dueIsInferred,
                    cases: entry.cases.map(\.rawValue),
                    reason: entry.reason
                )
            },
            stalledCases: review.stalledCases.map {
                Document.Stalled(
                    id: $0.id.rawValue,
                    promise: $0.promise.id.rawValue,
                    since: stamp($0.since),
                    lastOutboundAt: $0.lastOutboundAt.map(stamp)
                )
            },
            corrections: corrections.entries.map {
                Document.Correction(
                    message: $0.message.rawValue,
                    claim: $0.claim?.rawValue,
                    isOpen: $0.standing.isOpen,
                    ageMs: $0.age(at: review.time).components.seconds * 1000
                )
            },
            handOffs: handOffs.map {
                Document.HandOff(id: $0.handOff.id.rawValue, ageMs: $0.age.components.seconds * 1000)
            }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    private func stamp(_ date: Date) -> String {
        Instant(date).rfc3339
    }
}
