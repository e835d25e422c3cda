import Conversations
import LanguageAnalysis
import ToneLint

/// One linter for all tests: reading the packs takes longer than linting.
enum TestLinter {
    private static let made = Result { try ToneLinter() }

    static var standard: ToneLinter {
        get throws { try made.get() }
    }
}

extension ToneReport {
    /// The names of the rules that fired.
    var rules: Set<String> {
        Set(diagnostics.map(\.rule.rawValue))
    }

    /// Those of weight, without the model's verdict, which is measured by itself.
    var heavyRules: Set<String> {
        Set(diagnostics.filter { $0.severity >= .warning && $0.rule.group != "model" }.map(\.rule.rawValue))
    }

    /// The findings of a rule.
    func findings(_ rule: String) -> [ToneDiagnostic] {
        diagnostics.filter { $0.rule.rawValue == rule }
    }

    /// Labels, and `hold` where the gate says so.
    var judgements: Set<String> {
        Set(labels.map(\.rawValue)).union(gate.verdict == .hold ? ["hold"] : [])
    }
}

extension ToneLinter {
    /// Lints a reply in a known language.
    func reply(
        _ text: String,
        _ language: String? = nil,
        context: ReplyContext = .none,
        channel: Channel? = nil,
        audience: Audience = .public
    ) -> ToneReport {
        lint(
            Draft(
                text: text,
                language: language.map(TextLanguage.init(rawValue:)),
                channel: channel,
                audience: audience
            ),
            context: context
        )
    }
}
