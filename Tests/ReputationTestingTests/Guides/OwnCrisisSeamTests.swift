import CrisisDetection
import Reputation
import ReputationTesting
import Testing

@Suite struct OwnCrisisSeamTests {
    private let folder = Result { try TestFolder() }

    @Test(arguments: AlertSinkLaw.allCases)
    func `the harbour radio keeps every promise`(law: AlertSinkLaw) async {
        // The double stands for the radio, so that the kit can look at what was said.
        let radio = RadioDouble()
        let kit = AlertSinkConformance(
            delivered: { _ in await radio.said },
            failNextDelivery: { _ in await radio.fail() },
            makeSink: { HarbourRadioSink { try await radio.say($0) } }
        )
        await kit.check(law)
    }

    @Test(arguments: SeriesStoreLaw.allCases)
    func `the series file keeps every promise`(law: SeriesStoreLaw) async throws {
        let folder = try folder.get()
        await SeriesStoreConformance { try SeriesFile(path: folder.freshPath()) }.check(law)
    }

    @Test(arguments: SentimentSourceLaw.allCases)
    func `the smileys keep every promise`(law: SentimentSourceLaw) async {
        await SentimentSourceConformance(known: ["Stranded :(": .negative, "Home :)": .positive, "Hm.": .unknown]) {
            SmileySentiment()
        }
        .check(law)
    }

    @Test(arguments: CrisisWatcherLaw.allCases)
    func `the watcher with the harbour's calendar keeps every promise`(law: CrisisWatcherLaw) async throws {
        let build = EventBuilder()
        let regatta = try KnownEvent(title: "Regatta", from: build.time(2880), until: build.time(4320))
        await CrisisWatcherConformance { HarbourCalendarWatcher(planned: [regatta]) }.check(law)
    }
}
