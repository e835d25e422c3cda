import ArgumentParser
import Foundation
import Reputation
import ReputationFoundations
import ReputationReports
import ReputationSQLite
import SampleData

@main
struct Desk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk",
        abstract: "Shows who waits for an answer, and how well a brand has answered.",
        discussion: """
            Reads exports of conversations and prints the worklist, the rates of answered and ignored messages and the \
            response times. Without a file it reads the sample: six weeks of an invented ferry line.

            The exit status is 0 when everything was read, 1 when records were refused (the rest is reported all the \
            same), 2 when an input could not be read at all, and 64 for wrong arguments.
            """
    )

    @Argument(help: "Exports to read; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: ArgumentHelp("The format of the files: \(Inputs.formatNames). Told from the content by default."))
    var format: String?

    @Option(
        help: ArgumentHelp(
            "The moment to look at: an RFC 3339 time, or now. By default the last time anything was received.",
            valueName: "time"
        )
    )
    var at: String?

    @Option(
        help: ArgumentHelp(
            "An account of the brand, as handle or platform:handle; may be repeated. By default every account that a platform calls its owner's.",
            valueName: "account"
        )
    )
    var brand: [String] = []

    @Option(
        help: "What the desk is told about the brand, as JSON: accounts, hours, targets, team, roster, texts, digest."
    )
    var config: String?

    @Option(help: "A business calendar as JSON; by default that of the configuration, else the desk is always open.")
    var calendar: String?

    @Option(help: "A policy book as JSON, with the targets for each channel; by default the proposed ones.")
    var policy: String?

    @Option(help: "How many people answer; by default those of the roster, else those who replied in the last week.")
    var people: Int?

    @Option(
        help: ArgumentHelp(
            "Hours that those who answer have left; by default until their shifts end, and 8 without a roster.",
            valueName: "hours"
        )
    )
    var hours: Double?

    @Option(help: ArgumentHelp("Minutes that an answer takes; 8 by default.", valueName: "minutes"))
    var handling: Int?

    @Option(help: "How many entries of the worklist to print; 0 prints all.")
    var limit = 20

    @Option(help: "Columns to fill; by default those of the terminal, at most 100.")
    var width: Int?

    @Flag(help: "Print JSON for programs.")
    var json = false

    #if SQLite
    @Option(
        help: ArgumentHelp(
            "A store to keep what is read and to go on from, made where there is none: the events, how far each file was read, the configuration, the digests told. Without files it shows what is stored.",
            valueName: "file"
        ),
        completion: .file(extensions: ["sqlite"])
    )
    var store: String?
    #endif

    @Option(help: ArgumentHelp("Also write a page with charts, which needs no network.", valueName: "file"))
    var report: String?

    @Option(help: ArgumentHelp("The language of the page: en, de, ru or ro.", valueName: "tag"))
    var language = "en"

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit must not be negative.") }
        guard people ?? 0 >= 0 else { throw ValidationError("--people must not be negative.") }
        guard (0...8784).contains(hours ?? 8) else { throw ValidationError("--hours takes 0 to 8784 hours.") }
        guard ReportLocale(tag: language) != nil else { throw ValidationError("--language takes en, de, ru or ro.") }
        guard (1...1440).contains(handling ?? 8) else { throw ValidationError("--handling takes 1 to 1440 minutes.") }
        if let format, Inputs.format(named: format) == nil {
            throw ValidationError("There is no format '\(format)'; known are \(Inputs.formatNames).")
        }
        if let at, at != "now", Self.moment(at) == nil {
            throw ValidationError("--at takes an RFC 3339 time such as 2026-03-13T18:00:00Z, or now; not '\(at)'.")
        }
    }

    func run() async throws {
        #if SQLite
        let isSample = files.isEmpty && store == nil
        #else
        let isSample = files.isEmpty
        #endif
        let inputFormat = format.flatMap { Inputs.format(named: $0) }
        var inputs: Inputs
        let setup: Setup
        #if SQLite
        var kept: DeskStore?
        #endif
        do {
            #if SQLite
            kept = try store.map { try DeskStore(path: $0) }
            inputs = Inputs(format: inputFormat, store: kept)
            let configuration = try await kept?.configuration()
            #else
            inputs = Inputs(format: inputFormat)
            let configuration: DeskConfiguration? = nil
            #endif
            try await inputs.read(isSample ? [sample()] : files, named: isSample ? "the sample" : nil)
            setup = try Setup(
                configurationFile: config,
                calendarFile: calendar,
                policyFile: policy,
                isSample: isSample,
                kept: configuration,
                named: brand.isEmpty ? nil : Self.profile(brand),
                discovered: { BrandProfile.discovered(in: inputs.log) }
            )
            #if SQLite
            if setup.isTold { try await kept?.keep(setup.configuration) }
            #endif
        } catch {
            Terminal.complain("desk: \(Self.reason(of: error))")
            throw ExitCode(2)
        }
        let moment = moment(in: inputs.log)
        let report: DeskReport
        #if SQLite
        let digests: DigestLedger
        #endif
        do {
            var configuration = setup.configuration
            if let handling { configuration.handlingTime = .seconds(handling * 60) }
            var snapshot = DeskSnapshot(brand: configuration.brand.id, log: inputs.log)
            #if SQLite
            if let told = try await kept?.digests(of: configuration.brand.id) { snapshot.digests = told }
            #endif
            var desk = try ReputationDesk(configuration, restoring: snapshot)
            let timeLeft = hours.map { Duration.seconds($0 * 3600) }
            let findings = try await desk.findings(at: moment, people: people, timeLeft: timeLeft)
            let needsHistory = json || self.report != nil
            let history = needsHistory ? try DeskHistory(desk.log, for: desk.configuration, at: moment) : nil
            report = DeskReport(
                findings,
                intake: inputs.summary,
                digests: try await desk.takeDueDigests(at: moment),
                history: history
            )
            #if SQLite
            digests = desk.digests
            #endif
            if let file = self.report { try write(report, to: file) }
        } catch {
            Terminal.complain("desk: \(Self.reason(of: error))")
            throw ExitCode(2)
        }
        if json {
            Terminal.print(try report.json())
        } else {
            print(report.text(width: width ?? Terminal.width, limit: limit == 0 ? nil : limit), terminator: "")
        }
        // Only now: a run that was stopped before it told anything tells it the next time.
        #if SQLite
        do {
            try await kept?.keep(digests, of: setup.configuration.brand.id)
        } catch {
            Terminal.complain("desk: \(Self.reason(of: error))")
            throw ExitCode(2)
        }
        #endif
        if inputs.summary.refusedCount > 0 { throw ExitCode(1) }
    }

    private static func reason(of error: any Error) -> String {
        (error as? StoreError)?.reason ?? "\(error)"
    }

    private func write(_ report: DeskReport, to file: String) throws {
        let page = report.html(locale: ReportLocale(tag: language) ?? .english)
        do {
            try Data(page.utf8).write(to: URL(fileURLWithPath: file))
        } catch {
            throw Setup.Problem(file: file, reason: "cannot be written: \(error.localizedDescription)")
        }
    }

    private func sample() throws -> String {
        guard let url = SampleData.kestrelBay else {
            throw ValidationError("The sample is not beside the program; name a file to read.")
        }
        return url.path
    }

    private func moment(in log: ConversationLog) -> Date {
        if at == "now" { return Date() }
        return at.flatMap { Self.moment($0) } ?? log.lastReceivedAt ?? Date(timeIntervalSince1970: 0)
    }

    private static func moment(_ text: String) -> Date? {
        Instant(rfc3339: text)?.date
    }

    private static func profile(_ accounts: [String]) -> BrandProfile {
        BrandProfile(
            id: BrandID(rawValue: accounts[0]),
            name: accounts.joined(separator: ", "),
            accounts: accounts.map { account in
                let parts = account.split(separator: ":", maxSplits: 1).map(String.init)
                let name = parts.count == 2 ? parts[1] : account
                let platform = parts.count == 2 ? Platform(rawValue: parts[0]) : nil
                return BrandAccount(platform: platform, native: name, handle: name)
            }
        )
    }
}
