# What one does with nntutor. `make help` lists it.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

# Warnings are errors where the tests run, and not where a newer compiler with a new warning would
# keep somebody from starting the program. SwiftPM leaves the packages we depend on out of this, so
# only our own source is compiled again between `make run` and `make test`. With a flag for C (-Xcc)
# everything would be.
strict = -Xswiftc -warnings-as-errors

formatted = Sources Tests Plugins Package.swift Benchmarks/Sources Benchmarks/Package.swift

# Benchmarks is a package of its own.
benchmarks = -c release --package-path Benchmarks --scratch-path .build/benchmarks

stage = .build/install
installed = bin/nntutor \
  share/bash-completion/completions/nntutor \
  share/zsh/site-functions/_nntutor \
  share/fish/vendor_completions.d/nntutor.fish

.PHONY: build run test tour simulate bench bench-peers instructions pictures install uninstall lint format clean help

build: ## build the program
	@Scripts/require-packages
	swift build --product nntutor

run: ## build and start the program; ARGS='…' are its arguments
	@Scripts/require-packages
	@swift build --product nntutor
	@"$$(swift build --show-bin-path)/nntutor" $(ARGS)

test: ## run all tests; warnings are errors
	@Scripts/require-packages tmux python3-jsonschema
	swift test --disable-xctest $(strict)

simulate: ## print how simulated learners are marked; some minutes
	@Scripts/require-packages
	swift build -c release --product nntutor
	swift run -c release simulate "$$(swift build -c release --show-bin-path)/nntutor"

bench: ## time the engine and the program beside others; writes .build/bench.json
	@Scripts/require-packages
	@swift build $(benchmarks)
	@program=$$(Scripts/build-release) && \
	  "$$(swift build $(benchmarks) --show-bin-path)/bench" "$$program" .build/bench.json

bench-peers: ## install other engines, and time ours beside them
	@Scripts/require-packages libadolc-dev python3-torch python3-venv
	@swift build $(benchmarks)
	@Scripts/bench-peers "$$(swift build $(benchmarks) --show-bin-path)/bench"

instructions: ## check how many instructions an epoch of XOR takes
	@Scripts/require-packages valgrind
	@swift build $(benchmarks)
	@Scripts/check-instructions "$$(swift build $(benchmarks) --show-bin-path)/bench"

tour: ## test every screen of every lesson, not only a sample; many minutes
	@Scripts/require-packages tmux
	NNTUTOR_TOUR=all swift test --disable-xctest $(strict) --filter ShippedLessonTests

pictures: ## take the pictures of the README anew
	@Scripts/require-packages tmux python3
	swift build --product nntutor
	Scripts/take-pictures "$$(swift build --show-bin-path)/nntutor" Pictures

install: ## build the program and install it into PREFIX (/usr/local)
	@Scripts/require-packages
	@rm -rf $(stage)
	@mkdir -p $(addprefix $(stage)/,$(dir $(installed)))
	@program=$$(Scripts/build-release) && strip -o $(stage)/bin/nntutor "$$program"
	@$(stage)/bin/nntutor --generate-completion-script bash \
	  > $(stage)/share/bash-completion/completions/nntutor
	@$(stage)/bin/nntutor --generate-completion-script zsh \
	  > $(stage)/share/zsh/site-functions/_nntutor
	@$(stage)/bin/nntutor --generate-completion-script fish \
	  > $(stage)/share/fish/vendor_completions.d/nntutor.fish
	@Scripts/install add $(stage) "$(DESTDIR)$(PREFIX)" $(installed)

uninstall: ## remove what install put into PREFIX
	@Scripts/install remove "$(DESTDIR)$(PREFIX)" $(installed)

lint: ## check how the source is formatted
	swift format lint --strict --recursive $(formatted)

format: ## format the source
	swift format --in-place --recursive $(formatted)

clean: ## delete everything that was built
	rm -rf .build

help: ## show this list
	@sed -n 's/^\([a-z-]*\): ## \(.*\)/make \1|\2/p' Makefile | \
	  while IFS='|' read -r command help; do printf '%-16s %s\n' "$$command" "$$help"; done
