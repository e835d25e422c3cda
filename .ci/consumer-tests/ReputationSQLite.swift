// Without the trait `SQLite` the module is empty; it builds, and fetches nothing.
import ReputationSQLite
