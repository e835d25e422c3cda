// One import brings the desk and everything it is made of.
@_exported public import Commitments
@_exported public import Conversations
@_exported public import CrisisDetection
@_exported public import LanguageAnalysis
@_exported public import Presence
@_exported public import ServiceLevels
@_exported public import ToneLint
