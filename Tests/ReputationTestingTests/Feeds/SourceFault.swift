import Conversations
import ReputationTesting
import Testing

/// A mistake that somebody who writes a source makes, and the law that must find it.
struct SourceFault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var law: SourceLaw
    var make: @Sendable (SourceFixture) async throws -> SourceDouble

    init(
        _ name: String,
        breaks law: SourceLaw,
        _ change: @escaping @Sendable (inout SourceDouble) -> Void
    ) {
        testDescription = name
        self.law = law
        make = { fixture in
            var double = SourceDouble(base: FixtureSource(fixture))
            change(&double)
            return double
        }
    }

    static let all = [
        SourceFault("gives something of its own", breaks: .givesEverything) { double in
            let bonus = EventBuilder().customer("ada", writes: "bonus", at: 0)
            double.change = { batch, _ in
                var batch = batch
                batch.events.append(bonus)
                return batch
            }
        },
        SourceFault("gives everything only once", breaks: .startsOver) { double in
            let readers = Readers()
            double.base.batchSize = 1000
            double.before = { cursor in
                // The first reader asks twice: for the batch and for the end.
                if cursor == nil, await readers.enter() > 2 { throw CancellationError() }
            }
        },
        SourceFault("goes on one record too late", breaks: .resumesAfterEveryBatch) { double in
            double.change = { batch, cursor in
                guard cursor != nil else { return batch }
                var batch = batch
                if !batch.events.isEmpty { batch.events.removeFirst() }
                return batch
            }
        },
        SourceFault("keeps no bytes of what it refuses", breaks: .refusesAndGoesOn) { double in
            double.change = { batch, _ in
                var batch = batch
                for index in batch.refusals.indices { batch.refusals[index].raw = [] }
                return batch
            }
        },
        SourceFault("counts every line as the first", breaks: .refusesAndGoesOn) { double in
            double.change = { batch, _ in
                var batch = batch
                for index in batch.refusals.indices { batch.refusals[index].line = 1 }
                return batch
            }
        },
        SourceFault("makes something of nothing", breaks: .endsWhenEmpty) { double in
            guard double.base.fixture.records.isEmpty else { return }
            double.base.fixture.records = [.event(SourceFixture.messages[0])]
        },
        SourceFault("does not hear that it is cancelled", breaks: .endsWhenCancelled) { double in
            double.before = { _ in
                guard Task.isCancelled else { return }
                _ = await Task { try await Task.sleep(for: .seconds(60)) }.result
            }
        },
    ]

    private actor Readers {
        private var count = 0

        func enter() -> Int {
            count += 1
            return count
        }
    }
}
