internal import FoundationEssentials

/// SARIF 2.1.0, for code hosts and editors.
///
/// See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Columns and offsets count UTF-16 code units, as
/// `columnKind` says; the offsets in UTF-8 bytes stand in each region's properties.
public struct SARIFReporter: ToneReporter {
    /// Makes the reporter.
    public init() {}

    /// One log with one run, keys sorted, with a line feed at its end.
    public func output(for drafts: [LintedDraft]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // The types hold nothing that JSON cannot: encoding them cannot fail.
        let data = (try? encoder.encode(SARIFLog(drafts: drafts))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// The parts of a SARIF log that are used here, under the standard's names.
struct SARIFLog: Encodable {
    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    struct Text: Encodable {
        var text: String
    }

    struct Run: Encodable {
        var tool: Tool
        var columnKind = "utf16CodeUnits"
        var invocations: [Invocation]
        var results: [Result]
    }

    /// What the run says besides results: verdicts as notifications of the tool, skipped rules as such of its configuration.
    struct Invocation: Encodable {
        var executionSuccessful = true
        var toolExecutionNotifications: [Notification]
        var toolConfigurationNotifications: [Notification]
    }

    struct Notification: Encodable {
        struct Descriptor: Encodable {
            var id: String
        }

        var descriptor: Descriptor
        var level: String
        var message: Text
        var locations: [Location]
    }

    struct Tool: Encodable {
        struct Driver: Encodable {
            var name = "lint-reply"
            var rules: [Rule]
        }

        struct Rule: Encodable {
            struct Defaults: Encodable {
                var level: String
            }

            var id: String
            var shortDescription: Text
            var help: Text
            var defaultConfiguration: Defaults
        }

        var driver: Driver
    }

    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Text
        var locations: [Location]
        var partialFingerprints: [String: String]
        var fixes: [Fix]?
        var suppressions: [Suppression]?
    }

    struct Suppression: Encodable {
        var kind = "external"
    }

    struct Location: Encodable {
        var physicalLocation: Physical
    }

    struct Physical: Encodable {
        var artifactLocation: Artifact
        var region: Region?
    }

    struct Artifact: Encodable {
        var uri: String
    }

    struct Region: Encodable {
        struct Properties: Encodable {
            var utf8Offset: Int
            var utf8Length: Int
        }

        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
        var charOffset: Int
        var charLength: Int
        var properties: Properties
    }

    struct Fix: Encodable {
        struct Change: Encodable {
            var artifactLocation: Artifact
            var replacements: [Replacement]
        }

        struct Replacement: Encodable {
            var deletedRegion: Region
            var insertedContent: Text
        }

        var description: Text
        var artifactChanges: [Change]
    }
}
