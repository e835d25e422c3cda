import ArgumentParser
import LanguageAnalysis
import ToneLint

/// Lints drafts of replies, as any linter lints files.
@main
struct LintReply: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint-reply",
        abstract: "Reads drafts of replies and says what would make things worse.",
        discussion: """
            Reads files, or standard input: one draft each. With --jsonl every line of the input is a JSON object with \
            "reply" and, if known, "incoming" (what the draft answers), "id" and "language".

            Exit status: 0 if everything may be sent, 1 if a draft must be held (with --strict also if one should be \
            revised), 2 if some of the input cannot be read, 3 if a draft could not be assessed: it has no words, or no \
            pack reads its language. Of several, 2 comes before 1, and 1 before 3.
            """
    )

    @Argument(help: "Files to read; none for standard input.")
    var files: [String] = []

    @Flag(help: "Each line is a JSON object with \"incoming\" and \"reply\".")
    var jsonl = false

    @Flag(help: "JSON Lines in, {id, labels, gate} out, for scoring.")
    var labels = false

    @Option(help: "human, json, sarif, github or xcode.")
    var format = Format.human

    @Option(help: "The drafts' language (en, de, ru, ro); otherwise it is identified.")
    var language: String?

    @Option(help: "A brand's own pack, named LANGUAGE.something, to read along with the shipped ones; may be repeated.")
    var pack: [String] = []

    @Option(help: "A contact the brand publishes, which is no personal data: a number, an address; may be repeated.")
    var contact: [String] = []

    @Option(help: "A configuration in JSON: what rules weigh by channel, origin and trade; --rule comes on top.")
    var configuration: String?

    @Option(help: "Where the drafts go: publicSocial, directMessage, review, mail or ticket; otherwise unknown.")
    var channel: String?

    @Option(help: "The brand's trade, as profiles call it.")
    var vertical: String?

    @Option(help: "What rules weigh, as rule=off|info|warning|error or group.*=…; may be repeated.")
    var rule: [String] = []

    @Option(
        help: ArgumentHelp(
            "Sources for figures, prices, dates and times, as a JSON array of {id, title?, url?, values?}.",
            valueName: "file"
        )
    )
    var knowledge: String?

    @Option(help: "Findings accepted so far; those are not reported.")
    var baseline: String?

    @Option(help: "Write all findings to this file as accepted.")
    var writeBaseline: String?

    @Flag(help: "Make the safe fixes: write files anew, or print the text from standard input.")
    var fix = false

    @Flag(help: "Fail for drafts that should be revised, too.")
    var strict = false

    @Option(help: "Explain a rule and exit.")
    var explain: String?

    @Flag(help: "Train the model behind the labels from labelled JSON Lines and print its weights.")
    var train = false

    @Option(help: "With --train: print how well models trained on the other parts read each of so many parts.")
    var folds: Int?

    @Option(help: "Weights printed by --train, instead of the shipped ones.")
    var model: String?

    @Flag(help: "Run the tests inside the packs and exit.")
    var checkPacks = false

    @Flag(help: "Print the classes found in each line of the input: for writing packs.")
    var classes = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case human, json, sarif, github, xcode
    }

    func validate() throws {
        if fix, jsonl { throw ValidationError("--fix writes drafts to their files; lines of JSON have none.") }
    }

    mutating func run() throws {
        if let explain { return try Explanation.print(ToneRuleID(rawValue: explain)) }
        let options = LinterOptions(
            packs: pack,
            rules: rule,
            configuration: self.configuration,
            baseline: baseline,
            model: model
        )
        let linter = try options.linter()
        if checkPacks { return try PackCheck.run(linter.analyzer) }
        let stated = try LinterOptions.language(language, of: linter.analyzer)
        let inputs = try Input.read(files)
        if classes { return PackCheck.printClasses(inputs, linter.analyzer, stated) }
        if train { return try Training.run(inputs, linter, folds: folds) }
        if labels {
            let refused = try Labels.print(inputs, linter, stated, contact)
            if refused > 0 { throw ExitCode(2) }
            return
        }
        let (drafts, refused) = lint(inputs, linter, stated, try knowledge.map { try Knowledge.read($0) } ?? [])
        if let writeBaseline { try Baseline.write(drafts, to: writeBaseline) }
        if fix {
            try Fixing.apply(drafts, inputs)
        } else {
            print(reporter.output(for: drafts), terminator: "")
            let verdicts = drafts.map(\.report.gate.verdict)
            if refused > 0 { throw ExitCode(2) }
            if verdicts.contains(.hold) || strict && verdicts.contains(.revise) { throw ExitCode(1) }
            if verdicts.contains(.notAssessed) { throw ExitCode(3) }
        }
    }

    private var reporter: any ToneReporter {
        switch format {
        case .human: HumanReporter()
        case .json: JSONToneReporter()
        case .sarif: SARIFReporter()
        case .github: GitHubReporter()
        case .xcode: XcodeReporter()
        }
    }
}
