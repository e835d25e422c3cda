/// Annotations as GitHub reads them from a workflow's output.
///
/// See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
public struct GitHubReporter: ToneReporter {
    /// Makes the reporter.
    public init() {}

    /// One line a finding.
    public func output(for drafts: [LintedDraft]) -> String {
        var output = ""
        for draft in drafts {
            let lines = LineIndex(draft.text)
            for diagnostic in draft.report.diagnostics {
                let start = lines.position(diagnostic.range.lowerBound, in: .scalar)
                let end = lines.position(diagnostic.range.upperBound, in: .scalar)
                let level =
                    diagnostic.severity == .error ? "error" : diagnostic.severity == .warning ? "warning" : "notice"
                let sameLine =
                    end.line == start.line ? ",col=\(start.column),endColumn=\(max(start.column, end.column - 1))" : ""
                output += "::\(level) file=\(property(draft.name)),line=\(start.line),endLine=\(end.line)\(sameLine)"
                output += ",title=\(property(diagnostic.rule.rawValue))::\(data(diagnostic.textWithFix(lines)))\n"
            }
        }
        return output
    }

    private func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func property(_ text: String) -> String {
        var result = ""
        for scalar in data(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// Lines as Xcode reads them from a build phase: `path:line:column: warning: message`.
public struct XcodeReporter: ToneReporter {
    /// Makes the reporter.
    public init() {}

    /// One line a finding.
    public func output(for drafts: [LintedDraft]) -> String {
        var output = ""
        for draft in drafts {
            let lines = LineIndex(draft.text)
            for diagnostic in draft.report.diagnostics {
                let start = lines.position(diagnostic.range.lowerBound, in: .utf8)
                let level =
                    diagnostic.severity == .error ? "error" : diagnostic.severity == .warning ? "warning" : "note"
                output += "\(draft.name):\(start.line):\(start.column): \(level): "
                output += "\(diagnostic.textWithFix(lines)) (\(diagnostic.rule.rawValue))\n"
            }
        }
        return output
    }
}

extension ToneDiagnostic {
    /// The message and its first fix on one line.
    fileprivate func textWithFix(_ lines: LineIndex) -> String {
        fixes.first.map { "\(message.text) \($0.summary(in: lines))" } ?? message.text
    }
}
