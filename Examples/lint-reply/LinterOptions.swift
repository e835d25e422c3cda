import ArgumentParser
import FoundationEssentials
import LanguageAnalysis
import ToneLint

/// What the command line says about packs, rules and accepted findings.
struct LinterOptions {
    var packs: [String]
    var rules: [String]
    var configuration: String?
    var baseline: String?
    var model: String?

    func linter() throws -> ToneLinter {
        var configuration = try configuration.map { try LinterOptions.configuration(at: $0) } ?? .standard
        for rule in rules {
            let parts = rule.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let severity = ToneSeverity(rawValue: parts[1]) else {
                throw ValidationError("--rule \(rule): expected rule=off|info|warning|error")
            }
            configuration.severities[parts[0]] = severity
        }
        if let unknown = configuration.unknownNames.first { throw ValidationError("No rule is called \(unknown).") }
        let packs = try LanguagePack.shippedForTone + packs.map { try LinterOptions.pack(at: $0) }
        let suppressions = try baseline.map { try LinterOptions.suppressions(at: $0) } ?? SuppressionSet()
        let model =
            try model.map { try ReplyModel(text: String(decoding: try Input.data(at: $0), as: UTF8.self)) } ?? .shipped
        do {
            return try ToneLinter(packs: packs, configuration: configuration, suppressions: suppressions, model: model)
        } catch {
            Problem.tell("\(error)")
            throw ExitCode(2)
        }
    }

    /// The language stated on the command line, which has to be one that a pack reads.
    static func language(_ name: String?, of analyzer: LanguageAnalyzer) throws -> TextLanguage? {
        guard let name else { return nil }
        let known = analyzer.languages.map(\.rawValue).sorted()
        guard known.contains(name) else {
            throw ValidationError("--language \(name): no pack reads it. There are \(known.joined(separator: ", ")).")
        }
        return TextLanguage(rawValue: name)
    }

    private static func configuration(at path: String) throws -> ToneConfiguration {
        do {
            return try JSONDecoder().decode(ToneConfiguration.self, from: try Input.data(at: path))
        } catch let error as DecodingError {
            Problem.tell("\(path): no configuration: \(Problem.reason(error))")
            throw ExitCode(2)
        }
    }

    private static func suppressions(at path: String) throws -> SuppressionSet {
        let data = try Input.data(at: path)
        do {
            return try JSONDecoder().decode(SuppressionSet.self, from: data)
        } catch {
            Problem.tell("\(path): no baseline: \(Problem.reason(error))")
            throw ExitCode(2)
        }
    }

    /// A pack in a file whose name begins with its language: `de.brand.pack`.
    private static func pack(at path: String) throws -> LanguagePack {
        let language = URL(filePath: path).lastPathComponent.prefix { $0 != "." }
        return LanguagePack(
            language: TextLanguage(rawValue: String(language)),
            source: String(decoding: try Input.data(at: path), as: UTF8.self)
        )
    }
}

/// The texts to lint.
struct Input {
    var name: String
    var text: String

    static func read(_ files: [String]) throws -> [Input] {
        guard !files.isEmpty else {
            var text = ""
            while let line = readLine(strippingNewline: false) { text += line }
            return [Input(name: "standard input", text: text)]
        }
        return try files.map { Input(name: $0, text: String(decoding: try data(at: $0), as: UTF8.self)) }
    }

    /// A file's bytes, or which file cannot be read and why.
    static func data(at path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            Problem.tell("\(path): cannot be read: \(error)")
            throw ExitCode(2)
        }
    }
}

/// What vouches for the claims of drafts.
enum Knowledge {
    static func read(_ path: String) throws -> [KnowledgeReference] {
        let data = try Input.data(at: path)
        do {
            return try JSONDecoder().decode([KnowledgeReference].self, from: data)
        } catch {
            print("\(path): no list of references: \(error)")
            throw ExitCode(2)
        }
    }
}

/// Accepted findings as a file.
enum Baseline {
    static func write(_ drafts: [LintedDraft], to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let set = SuppressionSet(accepting: drafts.flatMap { $0.report.diagnostics + $0.report.suppressed })
        try encoder.encode(set).write(to: URL(filePath: path))
    }
}

/// Makes safe fixes.
enum Fixing {
    static func apply(_ drafts: [LintedDraft], _ inputs: [Input]) throws {
        for draft in drafts {
            let (text, applied) = draft.report.applyingSafeFixes(to: draft.text)
            if draft.name == "standard input" {
                print(text, terminator: "")
            } else if !applied.isEmpty {
                try Data(text.utf8).write(to: URL(filePath: draft.name))
                print(
                    "\(draft.name): \(applied.count) fixed: \(Set(applied.map(\.rule.rawValue)).sorted().joined(separator: ", "))"
                )
            }
        }
    }
}
