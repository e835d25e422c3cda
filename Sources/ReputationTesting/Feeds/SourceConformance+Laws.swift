import Conversations
public import Testing

extension ConversationSourceConformance {
    /// Every event is given at least once, as it was, and nothing else.
    public func givesEverything(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.givesEverything, sourceLocation) { report in
            let batches = try await makeSource(SourceFixture(events.map { .event($0) })).allBatches()
            expectAll(in: batches, of: events, report, "reading from the beginning")
            let ids = Set(events.map(\.id))
            let extra = batches.flatMap(\.events).filter { !ids.contains($0.id) }
            report.expect(extra.isEmpty, "\(extra.count) events were not served")
            let refusals = batches.flatMap(\.refusals)
            report.expect(refusals.isEmpty, "good records are refused: \(refusals.first?.description ?? "")")
        }
    }

    /// Reading from the beginning again gives the same.
    public func startsOver(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.startsOver, sourceLocation) { report in
            let source = try await makeSource(SourceFixture(events.map { .event($0) }))
            let first = Set(try await source.allBatches().flatMap(\.events).map(\.asServed))
            let second = Set(try await source.allBatches().flatMap(\.events).map(\.asServed))
            report.expect(
                first == second,
                "the first time gives \(first.count) events, the second \(second.count) or others"
            )
        }
    }

    /// Who comes back with the cursor of any batch misses nothing.
    public func resumesAfterEveryBatch(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.resumesAfterEveryBatch, sourceLocation) { report in
            let source = try await makeSource(SourceFixture(events.map { .event($0) }))
            let batches = try await source.allBatches()
            let stride = max(1, batches.count / 20)
            for index in batches.indices where index % stride == 0 || index == batches.count - 1 {
                guard let cursor = batches[index].cursor else { continue }
                let rest = try await source.allBatches(after: cursor)
                expectAll(
                    in: batches[...index] + rest,
                    of: events,
                    report,
                    "going on after batch \(index + 1), '\(cursor)'"
                )
            }
        }
    }

    /// A record that cannot be read is refused with its place, field, reason and bytes, and the rest goes on.
    public func refusesAndGoesOn(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.refusesAndGoesOn, sourceLocation) { report in
            guard !badRecords.isEmpty else { return }
            let good = Array(events.prefix(20))
            var records = good.map { SourceFixture.Record.event($0) }
            for (index, bad) in badRecords.enumerated() {
                records.insert(.bad(bad), at: min(records.count, 1 + 3 * index))
            }
            let batches = try await makeSource(SourceFixture(records)).allBatches()
            expectAll(in: batches, of: good, report, "reading on after a bad record")
            let refusals = batches.flatMap(\.refusals)
            report.equal(refusals.count, badRecords.count, "the number of refusals")
            for (refusal, bad) in zip(refusals, badRecords) {
                let shown = String(decoding: bad.raw.prefix(60), as: UTF8.self)
                report.equal(refusal.field, bad.field, "the field at fault of '\(shown)'")
                report.expect(!refusal.reason.isEmpty, "no reason is given for '\(shown)'")
                report.expect(refusal.raw == bad.raw, "the bytes of '\(shown)' are not kept as they came")
                report.expect(refusal.line > 0 && refusal.record > 0, "the place of '\(shown)' is not counted from 1")
            }
            for (first, second) in zip(refusals, refusals.dropFirst()) {
                report.expect(first.line < second.line, "two bad records are said to stand on line \(second.line)")
            }
        }
    }

    /// A source without records ends at once.
    public func endsWhenEmpty(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.endsWhenEmpty, sourceLocation) { report in
            let batches = try await makeSource(SourceFixture()).allBatches()
            report.expect(batches.allSatisfy(\.isEmpty), "a source without records gives something")
        }
    }

    private func expectAll(
        in batches: some Sequence<ConversationBatch>,
        of expected: [ConversationEvent],
        _ report: LawReport,
        _ what: String
    ) {
        let given = Set(batches.flatMap(\.events).map(\.asServed))
        let missing = expected.filter { !given.contains($0.asServed) }
        report.expect(missing.isEmpty, "\(what): \(missing.count) of \(expected.count) events are missing or changed")
    }
}
