# Builds the image for a machine of your own (institution.md H6.6): docker build --tag mattering-pulse .
# Node is the one that the lock file brings along; tests/deploy/image.test.ts compares the two.
FROM node:24.21.0-trixie-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --strict-allow-scripts
COPY . .
RUN npm run build
# The build holds all libraries but the driver of the database, which brings a program for each kind of machine.
RUN mkdir -p app/dist app/node_modules/better-sqlite3/prebuilds \
  && cp package.json LICENSE app/ \
  && cp -r dist/client dist/node*.js app/dist/ \
  && cp -r node_modules/better-sqlite3/package.json node_modules/better-sqlite3/LICENSE node_modules/better-sqlite3/lib app/node_modules/better-sqlite3/ \
  && cp node_modules/better-sqlite3/prebuilds/linux-"$(node -p process.arch)".node app/node_modules/better-sqlite3/prebuilds/

FROM node:24.21.0-trixie-slim
# /version names it: docker build --build-arg COMMIT=$(git rev-parse HEAD) (institution.md H6.10). The history itself never enters the image.
ARG COMMIT=
# Keys lie apart from data, so that a copy of one never holds the other (R3.1).
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=8787 \
  DATA_DIR=/srv/data \
  KEY_DIR=/srv/keys \
  BACKUP_DIR=/srv/backups \
  COMMIT=${COMMIT}
# A volume takes over the owner and the rights of its folder.
RUN install -d -m 700 -o node -g node /srv/data /srv/keys /srv/backups
WORKDIR /app
COPY --from=build /build/app ./
VOLUME ["/srv/data", "/srv/keys", "/srv/backups"]
# The number of the user "node", because some platforms only compare numbers.
USER 1000:1000
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/node.js"]
