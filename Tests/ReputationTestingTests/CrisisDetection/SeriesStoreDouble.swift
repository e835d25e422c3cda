import CrisisDetection
import Foundation
import ReputationTesting

/// A mistake that somebody who writes a store of series makes.
enum SeriesStoreFault: String, CaseIterable, Sendable {
    case startsWithASeries, roundsValues, givesThemAsSaved, keepsTheFirst, addsThemUp, includesTheEnd, foldsCase
    case listsAsSaved, losesConcurrentOnes, losesTheOldest, keepsHalfOfAFailure, breaksWhenCancelled

    /// The laws that must find it: this many and no other.
    var laws: Set<SeriesStoreLaw> {
        switch self {
        case .startsWithASeries: [.startsEmpty, .everySeriesIsListed]
        case .roundsValues: [.samplesComeBackUnchanged]
        case .givesThemAsSaved: [.samplesComeInOrder, .losesNothing]
        case .keepsTheFirst: [.laterSamplesReplace, .failedSavesKeepNothing]
        case .addsThemUp: [.laterSamplesReplace, .failedSavesKeepNothing, .cancellationLeavesStoreUsable]
        case .includesTheEnd: [.stretchesAreHalfOpen]
        case .foldsCase: [.namesMayBeAnything, .everySeriesIsListed]
        case .listsAsSaved: [.everySeriesIsListed]
        case .losesConcurrentOnes: [.losesNothing]
        case .losesTheOldest: [.losesNothing, .detectorsGoOn]
        case .keepsHalfOfAFailure: [.failedSavesKeepNothing]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        }
    }
}

actor SeriesStoreDouble: SeriesStore {
    private struct DiskError: Error {}

    private let fault: SeriesStoreFault?
    private var names: [SeriesID] = []
    private var series: [SeriesID: [SeriesSample]] = [:]
    private var failsNext = false
    private var isBroken = false

    init(_ fault: SeriesStoreFault?) {
        self.fault = fault
        if fault == .startsWithASeries { names = [SeriesID(rawValue: "default")] }
    }

    func failNextSave() { failsNext = true }

    private func key(_ series: SeriesID) -> SeriesID {
        fault == .foldsCase ? SeriesID(rawValue: series.rawValue.lowercased()) : series
    }

    func save(_ samples: [SeriesSample], of series: SeriesID) async throws {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        let key = key(series)
        var kept = self.series[key] ?? []
        if fault == .losesConcurrentOnes { for _ in 0..<5 { await Task.yield() } }
        if failsNext {
            failsNext = false
            if fault == .keepsHalfOfAFailure, let first = samples.first {
                kept.removeAll { $0.date == first.date }
                self.series[key] = kept + [first]
            }
            throw DiskError()
        }
        if samples.isEmpty { return }
        for sample in samples {
            let old = kept.firstIndex { $0.date == sample.date }
            var value = sample.value
            if fault == .roundsValues { value = (value * 1000).rounded() / 1000 }
            if let old {
                if fault == .keepsTheFirst { continue }
                if fault == .addsThemUp { value += kept[old].value }
                kept.remove(at: old)
            }
            kept.append(try SeriesSample(value, at: sample.date))
        }
        if fault == .losesTheOldest, kept.count > 500 { kept.removeFirst(kept.count - 500) }
        self.series[key] = kept
        if !names.contains(key) { names.append(key) }
    }

    func samples(of series: SeriesID, from start: Date, until end: Date) -> [SeriesSample] {
        let found = (self.series[key(series)] ?? []).filter {
            $0.date >= start && (fault == .includesTheEnd ? $0.date <= end : $0.date < end)
        }
        return fault == .givesThemAsSaved ? found : found.sorted { $0.date < $1.date }
    }

    func seriesIDs() -> [SeriesID] { fault == .listsAsSaved ? names : names.sorted() }
}
