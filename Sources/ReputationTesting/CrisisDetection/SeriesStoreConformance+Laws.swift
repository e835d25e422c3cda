import Conversations
import CrisisDetection
import Foundation

extension SeriesStoreConformance {
    private var series: SeriesID { SeriesID(rawValue: "kestrelbay/volume") }

    private func sample(_ value: Double, at minutes: Double) throws -> SeriesSample {
        try SeriesSample(value, at: EventBuilder().time(minutes))
    }

    func startsEmpty(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.seriesIDs(), [], "the series of a new store")
        report.equal(try await all(series, in: store), [], "the samples of an unknown series")
    }

    func samplesComeBackUnchanged(_ store: Store, _ report: LawReport) async throws {
        let values = [
            0, 1, -1, 0.1, 1.0 / 3, 12_345_678.9, 1e300, -1e-300, .leastNonzeroMagnitude, 9_007_199_254_740_991,
        ]
        let saved = try values.enumerated().map { try sample($1, at: Double($0) / 60_000 - 3) }
        try await store.save(saved, of: series)
        report.sameMembers(try await all(series, in: store), saved, "the samples")
    }

    func samplesComeInOrder(_ store: Store, _ report: LawReport) async throws {
        let sorted = try (0..<40).map { try sample(Double($0), at: Double($0) * 5) }
        for part in [sorted[20..<30], sorted[0..<10], sorted[30..<40], sorted[10..<20]] {
            try await store.save(part.reversed(), of: series)
        }
        report.sameMembers(try await all(series, in: store), sorted, "the samples")
    }

    func laterSamplesReplace(_ store: Store, _ report: LawReport) async throws {
        try await store.save([sample(7, at: 0), sample(8, at: 5)], of: series)
        try await store.save([sample(3, at: 5), sample(9, at: 10)], of: series)
        report.equal(try await all(series, in: store).map(\.value), [7, 3, 9], "the values after a recount")
    }

    func stretchesAreHalfOpen(_ store: Store, _ report: LawReport) async throws {
        try await store.save([sample(1, at: 0), sample(2, at: 5), sample(3, at: 10)], of: series)
        let build = EventBuilder()
        let found = try await store.samples(of: series, from: build.time(0), until: build.time(10))
        report.equal(found.map(\.value), [1, 2], "the values from minute 0 to before minute 10")
        let none = try await store.samples(of: series, from: build.time(5), until: build.time(5))
        report.equal(none.map(\.value), [], "the values of no time")
    }

    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        for (index, name) in OddNames.all.enumerated() {
            try await store.save([sample(Double(index), at: 0)], of: SeriesID(rawValue: name))
        }
        for (index, name) in OddNames.all.enumerated() {
            let found = try await all(SeriesID(rawValue: name), in: store).map(\.value)
            report.equal(found, [Double(index)], "the values of '\(name.prefix(20))'")
        }
    }

    func everySeriesIsListed(_ store: Store, _ report: LawReport) async throws {
        let names = ["b", "a", "c", "B", "10", "9"].map { SeriesID(rawValue: $0) }
        for name in names + names { try await store.save([sample(1, at: 0)], of: name) }
        try await store.save([], of: SeriesID(rawValue: "none"))
        report.equal(try await store.seriesIDs(), names.sorted(), "the series")
    }

    func losesNothing(_ store: Store, _ report: LawReport) async throws {
        let samples = try (0..<2000).map { try sample(Double($0 % 97), at: Double($0) * 5) }
        let series = series
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let own = stride(from: writer, to: samples.count, by: 8).map { samples[$0] }
                    for start in stride(from: 0, to: own.count, by: 50) {
                        try await store.save(Array(own[start..<min(start + 50, own.count)]), of: series)
                    }
                }
            }
            try await group.waitForAll()
        }
        let found = try await all(series, in: store)
        report.equal(found.count, samples.count, "the samples of eight writers")
        report.expect(found == samples, "the samples of eight writers come back changed")
    }

    func detectorsGoOn(_ store: Store, _ report: LawReport) async throws {
        var seen = BurstDetector()
        let build = EventBuilder()
        let samples = try (0..<600).map { try sample(Double(20 + $0 * 7919 % 13), at: Double($0) * 5) }
        for sample in samples { _ = try seen.step(sample.value, at: sample.date) }
        try await store.save(samples, of: series)
        let read = try await store.detector(reading: series, until: build.time(3000))
        report.expect(read == seen, "a detector that reads the series knows something else")
    }

    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let (series, saved) = (series, try (0..<30).map { try sample(Double($0), at: Double($0)) })
        let confirmed = try await CancelledCaller.make(saved.count) { try await store.save([saved[$0]], of: series) }
        let stored = Set(try await all(series, in: store).map(\.date))
        let lost = confirmed.sorted().filter { !stored.contains(saved[$0].date) }
        report.equal(lost, [], "what was confirmed and is not there")
        try await store.save(saved, of: series)
        report.sameMembers(try await all(series, in: store), saved, "the samples in the end")
    }

    func failedSavesKeepNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextSave else { return report.skip("because the kit was given no failNextSave") }
        try await store.save([sample(1, at: 0)], of: series)
        try await failNextSave(store)
        let next = try [sample(2, at: 0), sample(3, at: 5), sample(4, at: 10)]
        var hasFailed = false
        do { try await store.save(next, of: series) } catch { hasFailed = true }
        report.expect(hasFailed, "a save that was made to fail does not throw")
        report.equal(try await all(series, in: store).map(\.value), [1], "the values after a failed save")
        try await store.save(next, of: series)
        report.equal(try await all(series, in: store).map(\.value), [2, 3, 4], "the values after the repeat")
    }
}
